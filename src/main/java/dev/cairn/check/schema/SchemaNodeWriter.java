package dev.cairn.check.schema;

import dev.cairn.json.JsonValues;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * Writes a value of a schema. The library would do so as well, but first sets a whole mapper up,
 * for which one waits longer than for all the schemas of an item.
 */
public final class SchemaNodeWriter {

    private SchemaNodeWriter() {}

    /** A text as it is, anything else as JSON. */
    public static String plain(JsonNode node) {
        return node.isString() ? node.asString() : json(node);
    }

    /** The value as JSON, without blanks. */
    public static String json(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isString()) {
            JsonValues.quote(node.asString(), out);
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                separate(i, out);
                write(node.get(i), out);
            }
            out.append(']');
        } else if (node.isObject()) {
            out.append('{');
            int i = 0;
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                separate(i++, out);
                JsonValues.quote(member.getKey(), out);
                write(member.getValue(), out.append(':'));
            }
            out.append('}');
        } else {
            out.append(node.isNull() ? "null" : node.asString());
        }
    }

    private static void separate(int index, StringBuilder out) {
        if (index > 0) {
            out.append(',');
        }
    }
}
