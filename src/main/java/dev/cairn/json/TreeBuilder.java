package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

import java.util.Arrays;

/**
 * Makes the tree from Jackson's tokens and their places, with stacks of its own: depth is bounded
 * by memory only.
 */
final class TreeBuilder {
    // The limits of the library guard a server; here the user's own file is read, whatever it is.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                    .build();

    /**
     * A parsed text.
     *
     * @param root its one value
     * @param start where the value begins
     */
    record Tree(Node root, int start) {}

    private final char[] text;

    /** Values whose container is still open, one behind the other, and what belongs to each. */
    private Node[] values = new Node[64];

    private int[] starts = new int[64];
    private @Nullable String[] names = new String[64];
    private int[] nameStarts = new int[64];
    private int[] nameEnds = new int[64];
    private int size;

    /** For each open container: how many values stood before it, and where it begins. */
    private int[] opened = new int[32];

    private int[] openedAt = new int[32];
    private int depth;

    private @Nullable String name;
    private int nameStart;
    private int nameEnd;

    private TreeBuilder(char[] text) {
        this.text = text;
    }

    /** The tree of a text that is exactly one JSON value, blanks around it allowed; else null. */
    static @Nullable Tree parse(String text) {
        char[] chars = text.toCharArray();
        int from = chars.length > 0 && chars[0] == Texts.BYTE_ORDER_MARK ? 1 : 0;
        return parse(chars, from);
    }

    /** As {@link #parse(String)}, for a stretch of a text where no byte order mark can stand. */
    static @Nullable Tree parseInner(String text) {
        return parse(text.toCharArray(), 0);
    }

    private static @Nullable Tree parse(char[] chars, int from) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), chars, from, chars.length - from)) {
            return new TreeBuilder(chars).build(parser, from);
        } catch (JacksonException broken) {
            // What is wrong is said by Diagnosis, in words for users.
            return null;
        }
    }

    private @Nullable Tree build(JsonParser parser, int from) {
        int end = from;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int start = nextStart(end);
            if (depth == 0 && size > 0) {
                return null;
            }
            end = start + 1;
            switch (token) {
                case START_OBJECT, START_ARRAY -> open(start);
                case END_OBJECT -> closeObject(end);
                case END_ARRAY -> closeArray(end);
                case PROPERTY_NAME -> {
                    end = stringEnd(start);
                    name = parser.currentName();
                    nameStart = start;
                    nameEnd = end;
                }
                case VALUE_STRING -> {
                    end = stringEnd(start);
                    add(new JsonString(string(parser, start, end), end - start), start);
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    end = numberEnd(start);
                    add(JsonNumber.of(text, start, end), start);
                }
                case VALUE_TRUE -> {
                    end = start + "true".length();
                    add(JsonBoolean.TRUE, start);
                }
                case VALUE_FALSE -> {
                    end = start + "false".length();
                    add(JsonBoolean.FALSE, start);
                }
                case VALUE_NULL -> {
                    end = start + "null".length();
                    add(JsonNull.NULL, start);
                }
                default -> throw new IllegalStateException("No token of JSON text: " + token);
            }
        }
        return size == 1 && depth == 0 ? new Tree(values[0], starts[0]) : null;
    }

    /** Between two tokens there is nothing but these, or the parser would have complained. */
    private int nextStart(int end) {
        int at = end;
        while (text[at] <= ' ' || text[at] == ',' || text[at] == ':') {
            at++;
        }
        return at;
    }

    /** A string that is whole and has no escapes is taken straight from the text. */
    private String string(JsonParser parser, int start, int end) {
        if (end - start < 2 || text[end - 1] != '"') {
            return parser.getString();
        }
        for (int at = start + 1; at < end - 1; at++) {
            if (text[at] == '\\') {
                return parser.getString();
            }
        }
        return new String(text, start + 1, end - start - 2);
    }

    private int stringEnd(int start) {
        int at = start + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length);
    }

    private int numberEnd(int start) {
        int at = start;
        while (at < text.length
                && (text[at] >= '0' && text[at] <= '9'
                        || text[at] == '.'
                        || text[at] == '-'
                        || text[at] == '+'
                        || (text[at] | 0x20) == 'e')) {
            at++;
        }
        return at;
    }

    private void open(int start) {
        if (depth == opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
            openedAt = Arrays.copyOf(openedAt, depth * 2);
        }
        // The member's name is kept with the place of the value to come.
        reserve();
        names[size] = name;
        nameStarts[size] = nameStart;
        nameEnds[size] = nameEnd;
        opened[depth] = size;
        openedAt[depth] = start;
        depth++;
        size++;
        name = null;
    }

    private void closeArray(int end) {
        int from = opened[--depth] + 1;
        int start = openedAt[depth];
        Node array =
                from == size
                        ? new JsonArray(Container.NO_NODES, Container.NO_OFFSETS, end - start)
                        : new JsonArray(
                                Arrays.copyOfRange(values, from, size),
                                relative(starts, from, start),
                                end - start);
        close(array, start);
    }

    private void closeObject(int end) {
        int from = opened[--depth] + 1;
        int start = openedAt[depth];
        String[] memberNames = new String[size - from];
        System.arraycopy(names, from, memberNames, 0, memberNames.length);
        Node object =
                new JsonObject(
                        memberNames,
                        relative(nameStarts, from, start),
                        relative(nameEnds, from, start),
                        from == size ? Container.NO_NODES : Arrays.copyOfRange(values, from, size),
                        relative(starts, from, start),
                        end - start);
        close(object, start);
    }

    private int[] relative(int[] offsets, int from, int base) {
        if (from == size) {
            return Container.NO_OFFSETS;
        }
        int[] relative = Arrays.copyOfRange(offsets, from, size);
        for (int i = 0; i < relative.length; i++) {
            relative[i] -= base;
        }
        return relative;
    }

    private void close(Node node, int start) {
        size = opened[depth];
        values[size] = node;
        starts[size] = start;
        size++;
    }

    private void add(Node node, int start) {
        reserve();
        values[size] = node;
        starts[size] = start;
        names[size] = name;
        nameStarts[size] = nameStart;
        nameEnds[size] = nameEnd;
        size++;
        name = null;
    }

    private void reserve() {
        if (size == values.length) {
            int more = size * 2;
            values = Arrays.copyOf(values, more);
            starts = Arrays.copyOf(starts, more);
            names = Arrays.copyOf(names, more);
            nameStarts = Arrays.copyOf(nameStarts, more);
            nameEnds = Arrays.copyOf(nameEnds, more);
        }
    }
}
