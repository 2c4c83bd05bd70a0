package dev.cairn.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import dev.cairn.json.Pointer;

import java.util.ArrayList;
import java.util.List;

/**
 * How the validator came to an error: through which branches of which choices.
 *
 * <p>The library names the way through the schema; where in the item each choice stood follows from
 * replaying it.
 */
record Trail(Error error, Pointer pointer, List<Choice> choices) {

    /**
     * A choice ({@code anyOf}, {@code oneOf}) on the way.
     *
     * @param key the same for all errors below one choice at one place of the item
     * @param pointer the place of the item that has the choice
     * @param branch the number of the branch taken
     */
    record Choice(String key, Pointer pointer, int branch) {}

    static Trail of(Error error) {
        Pointer pointer = pointer(error.getInstanceLocation());
        NodePath way = error.getEvaluationPath();
        List<Choice> choices = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int depth = 0;
        int count = way.getNameCount();
        for (int i = 0; i < count; i++) {
            String word = way.getName(i);
            key.append('/').append(word);
            switch (word) {
                case "properties", "patternProperties" -> {
                    key.append('/').append(++i < count ? way.getName(i) : "");
                    depth++;
                }
                case "dependencies", "dependentSchemas" ->
                        key.append('/').append(++i < count ? way.getName(i) : "");
                case "additionalProperties", "items", "additionalItems", "contains" -> depth++;
                case "prefixItems" -> {
                    i++;
                    depth++;
                }
                case "anyOf", "oneOf" -> {
                    if (++i < count) {
                        Pointer at = first(pointer, depth);
                        int branch = Integer.parseInt(way.getName(i));
                        choices.add(new Choice(key + "@" + at, at, branch));
                        key.append('/').append(branch);
                    }
                }
                default -> {}
            }
        }
        return new Trail(error, pointer, choices);
    }

    /** The key that choices made here would have. */
    String ownKey() {
        StringBuilder key = new StringBuilder();
        NodePath way = error.getEvaluationPath();
        for (int i = 0; i < way.getNameCount(); i++) {
            key.append('/').append(way.getName(i));
        }
        return key + "@" + pointer;
    }

    private static Pointer first(Pointer pointer, int depth) {
        List<String> tokens = pointer.tokens();
        return new Pointer(tokens.subList(0, Math.min(depth, tokens.size())));
    }

    private static Pointer pointer(NodePath path) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            tokens.add(path.getName(i));
        }
        return new Pointer(tokens);
    }
}
