package dev.cairn.json.text;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonCharacters;
import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonObject;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextLayout;
import dev.cairn.json.TreeNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds out how a text is laid out, from its first few hundred containers. */
final class LayoutFinder {
    private static final int ENOUGH = 400;

    private final String text;
    private @Nullable String indent;
    private @Nullable String colon;
    private @Nullable String comma;
    private int arraysOnOneLine;
    private int arraysOnMany;

    private LayoutFinder(String text) {
        this.text = text;
    }

    static TextLayout of(String text, @Nullable TreeNode root, int rootStart) {
        LayoutFinder finder = new LayoutFinder(text);
        if (root != null) {
            finder.walk(root, rootStart);
        }
        return finder.result(root, rootStart);
    }

    /**
     * Whether a text with an edit is laid out as the text before, as far as can be told quickly.
     */
    static boolean isKept(String before, TextEdit edit) {
        return isPlain(edit.replacement(), 0, edit.replacement().length())
                && isPlain(before, edit.start(), edit.end());
    }

    /** Whether no layout is among these: line ends, blanks alone, what might be escaped. */
    private static boolean isPlain(String text, int from, int to) {
        boolean blank = from < to;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return false;
            }
            blank &= c == ' ';
        }
        return !blank && to - from < 1000;
    }

    private TextLayout result(@Nullable TreeNode root, int rootStart) {
        TextLayout standard = TextLayout.STANDARD;
        boolean oneLine =
                root instanceof JsonContainer container
                        && container.count() > 0
                        && !JsonCharacters.hasLineEnd(
                                text, rootStart, rootStart + container.length());
        String unit = indent != null ? indent : root == null ? firstIndent() : standard.indent();
        return new TextLayout(
                unit,
                lineEnd(),
                !text.isEmpty() && text.charAt(0) == JsonCharacters.BYTE_ORDER_MARK,
                !text.isEmpty() && JsonCharacters.isLineEnd(text.charAt(text.length() - 1)),
                colon != null ? colon : standard.colon(),
                comma != null ? comma : oneLine && ":".equals(colon) ? "," : standard.comma(),
                oneLine,
                arraysOnOneLine >= arraysOnMany,
                asciiOnly());
    }

    private void walk(TreeNode root, int rootStart) {
        Deque<JsonLocation> open = new ArrayDeque<>();
        open.add(JsonLocation.root(root, rootStart));
        for (int seen = 0; seen < ENOUGH && !open.isEmpty(); seen++) {
            JsonLocation place = open.remove();
            if (!(place.node() instanceof JsonContainer container) || container.count() == 0) {
                continue;
            }
            look(place, container);
            for (int i = 0; i < container.count() && open.size() < ENOUGH; i++) {
                if (container.values[i] instanceof JsonContainer) {
                    open.add(place.child(container, i));
                }
            }
        }
    }

    private void look(JsonLocation place, JsonContainer container) {
        int first = place.start() + container.itemStart(0);
        boolean manyLines = JsonCharacters.hasLineEnd(text, place.start(), first);
        if (manyLines && indent == null) {
            String outer = JsonCharacters.lineIndent(text, place.start());
            String inner = JsonCharacters.lineIndent(text, first);
            if (inner.length() > outer.length() && inner.startsWith(outer)) {
                indent = inner.substring(outer.length());
            }
        }
        if (container instanceof JsonObject object && colon == null) {
            String between =
                    text.substring(
                            place.start() + object.nameEnds[0], place.start() + object.starts[0]);
            colon = JsonCharacters.hasLineEnd(between) ? null : between;
        }
        if (container.count() > 1) {
            String between =
                    text.substring(
                            place.start() + container.end(0),
                            place.start() + container.itemStart(1));
            if (comma == null && !JsonCharacters.hasLineEnd(between)) {
                comma = between;
            }
            if (container instanceof JsonArray array && isPlain(array)) {
                arraysOnMany += manyLines ? 1 : 0;
                arraysOnOneLine += manyLines ? 0 : 1;
            }
        }
    }

    private static boolean isPlain(JsonArray array) {
        for (TreeNode value : array.values) {
            if (value instanceof JsonContainer) {
                return false;
            }
        }
        return true;
    }

    private String lineEnd() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return "\n";
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
            }
        }
        return "\n";
    }

    /** The first indentation there is, for a text that does not parse. */
    private String firstIndent() {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' || c == '\t') && JsonCharacters.isLineEnd(text.charAt(i - 1))) {
                int end = i;
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
                return text.substring(i, end);
            }
        }
        return TextLayout.STANDARD.indent();
    }

    /** Whether other characters occur as escapes only. */
    private boolean asciiOnly() {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) {
                return false;
            }
        }
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", at + 2)) {
            boolean ascii = text.startsWith("00", at + 2) && at + 4 < text.length();
            if (!ascii || text.charAt(at + 4) > '7') {
                return true;
            }
        }
        return false;
    }
}
