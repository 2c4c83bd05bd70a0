package dev.cairn.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that an item breaks, and how a validator came to it: through which branches of which
 * choices.
 *
 * @param keyword the schema's word for the rule
 * @param pointer the place in the item
 * @param member the member that is missing or too many, for keywords that are about one
 * @param rule what the schema says there
 * @param place where the rule stands, address and fragment
 * @param choices the choices on the way, the outermost first
 * @param own for an error about a choice itself the key of that choice, where it is known
 * @param ambiguous whether more branches hold than the one that may
 */
record EvaluationTrace(
        String keyword,
        JsonPointer pointer,
        @Nullable String member,
        JsonNode rule,
        String place,
        List<Choice> choices,
        @Nullable Object own,
        boolean ambiguous) {

    /**
     * A choice ({@code anyOf}, {@code oneOf}) on the way.
     *
     * @param key the same for all errors below one choice at one place of the item
     * @param pointer the place of the item that has the choice
     * @param branch the number of the branch taken
     */
    record Choice(Object key, JsonPointer pointer, int branch) {}

    /**
     * What the library says. It names the way through the schema; where in the item each choice
     * stood follows from replaying it.
     */
    static EvaluationTrace of(Error error) {
        JsonPointer pointer = pointer(error.getInstanceLocation());
        NodePath way = error.getEvaluationPath();
        List<Choice> choices = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int depth = 0;
        int count = way.getNameCount();
        for (int i = 0; i < count; i++) {
            String word = way.getName(i);
            key.append('/').append(word);
            switch (word) {
                case "properties" -> {
                    key.append('/').append(++i < count ? way.getName(i) : "");
                    depth++;
                }
                case "dependencies", "dependentSchemas" ->
                        key.append('/').append(++i < count ? way.getName(i) : "");
                case "patternProperties",
                        "additionalProperties",
                        "items",
                        "additionalItems",
                        "contains" ->
                        depth++;
                case "prefixItems" -> {
                    i++;
                    depth++;
                }
                case "anyOf", "oneOf" -> {
                    if (++i < count) {
                        JsonPointer at = first(pointer, depth);
                        int branch = Integer.parseInt(way.getName(i));
                        choices.add(new Choice(key + "@" + at, at, branch));
                        key.append('/').append(branch);
                    }
                }
                default -> {}
            }
        }
        JsonNode rule =
                error.getSchemaNode() == null ? MissingNode.getInstance() : error.getSchemaNode();
        String member = error.getProperty();
        if (error.getKeyword().equals("dependencies") && member != null) {
            ArrayNode missing = missing(error, rule.path(member));
            rule = missing;
            member = missing.isEmpty() ? null : missing.get(0).asString("");
        }
        return new EvaluationTrace(
                error.getKeyword(),
                pointer,
                member,
                rule,
                error.getSchemaLocation().toString(),
                choices,
                ownKey(way, pointer),
                isAmbiguous(error));
    }

    private static boolean isAmbiguous(Error error) {
        return "oneOf".equals(error.getKeyword())
                && error.getArguments() != null
                && error.getArguments().length > 0
                && !"0".equals(String.valueOf(error.getArguments()[0]));
    }

    /** Of the members that one member asks for, those that are not there. */
    private static ArrayNode missing(Error error, JsonNode wanted) {
        ArrayNode missing = new ArrayNode(JsonNodeFactory.instance);
        for (JsonNode name : wanted) {
            if (name.isString()
                    && (error.getInstanceNode() == null
                            || !error.getInstanceNode().has(name.asString()))) {
                missing.add(name.asString());
            }
        }
        return missing;
    }

    /** The key that choices made here would have. */
    private static String ownKey(NodePath way, JsonPointer pointer) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < way.getNameCount(); i++) {
            key.append('/').append(way.getName(i));
        }
        return key + "@" + pointer;
    }

    private static JsonPointer first(JsonPointer pointer, int depth) {
        List<String> tokens = pointer.tokens();
        return new JsonPointer(tokens.subList(0, Math.min(depth, tokens.size())));
    }

    private static JsonPointer pointer(NodePath path) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            tokens.add(path.getName(i));
        }
        return new JsonPointer(tokens);
    }
}
