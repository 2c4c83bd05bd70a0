package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/** What a library says of a text: the judge over {@link StrictReader}. */
final class JacksonTokens {
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

    /** In place of tokens, where the library stops at a rule of its own. */
    static final List<String> HALF_CHARACTER = List.of("half a character in a name");

    private JacksonTokens() {}

    /** Each value and name with its place; null for what is not exactly one value. */
    static @Nullable List<String> of(String text) {
        int from = text.startsWith("\ufeff") ? 1 : 0;
        char[] chars = text.toCharArray();
        List<String> all = new ArrayList<>();
        int depth = 0;
        int roots = 0;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), chars, from, chars.length - from)) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if (t.isStructEnd()) {
                    depth--;
                } else if (depth == 0 && ++roots > 1) {
                    return null;
                }
                String value = t.isStructStart() || t.isStructEnd() ? "" : parser.getString();
                long start = parser.currentTokenLocation().getCharOffset() + from;
                all.add(kind(t) + " " + start + " " + value);
                depth += t.isStructStart() ? 1 : 0;
            }
        } catch (JacksonException broken) {
            return broken.getMessage().contains("surrogate") ? HALF_CHARACTER : null;
        }
        return roots == 1 && depth == 0 ? all : null;
    }

    private static String kind(JsonToken token) {
        return token.isNumeric() ? "NUMBER" : token.name();
    }

    /** The same of a tree of our own. */
    static @Nullable List<String> of(@Nullable ParsedTree tree) {
        if (tree == null) {
            return null;
        }
        List<String> all = new ArrayList<>();
        List<Object> open = new ArrayList<>(List.of(JsonLocation.root(tree.root(), tree.start())));
        while (!open.isEmpty()) {
            Object next = open.removeLast();
            if (!(next instanceof JsonLocation place)) {
                all.add((String) next);
                continue;
            }
            int start = place.start();
            switch (place.node()) {
                case JsonObject object -> {
                    all.add("START_OBJECT " + start + " ");
                    open.add("END_OBJECT " + (place.end() - 1) + " ");
                    for (int i = object.count() - 1; i >= 0; i--) {
                        open.add(place.child(object, i));
                        int name = start + object.nameStarts[i];
                        open.add("PROPERTY_NAME " + name + " " + object.names[i]);
                    }
                }
                case JsonArray array -> {
                    all.add("START_ARRAY " + start + " ");
                    open.add("END_ARRAY " + (place.end() - 1) + " ");
                    for (int i = array.count() - 1; i >= 0; i--) {
                        open.add(place.child(array, i));
                    }
                }
                case JsonString string -> all.add("VALUE_STRING " + start + " " + string.value());
                case JsonNumber number -> all.add("NUMBER " + start + " " + number.literal());
                case JsonBoolean b ->
                        all.add("VALUE_" + (b.value() ? "TRUE " : "FALSE ") + start + " " + b);
                case JsonNull none -> all.add("VALUE_NULL " + start + " null");
            }
        }
        return all;
    }
}
