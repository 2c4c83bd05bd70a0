package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.Json;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The tests of {@code const} and {@code enum}. */
final class VerdictValues {

    private VerdictValues() {}

    static Test of(JsonNode wanted) {
        if (wanted.isString()) {
            return new Text(wanted.asString());
        }
        JsonValue value = value(wanted);
        return new Test() {
            @Override
            boolean holds(JsonValue other) {
                return value.equals(other);
            }
        };
    }

    static Test anyOf(JsonNode wanted) {
        Set<JsonValue> allowed = new HashSet<>();
        wanted.forEach(node -> allowed.add(value(node)));
        return new Test() {
            @Override
            boolean holds(JsonValue other) {
                return allowed.contains(other);
            }
        };
    }

    private static JsonValue value(JsonNode node) {
        return Objects.requireNonNull(JsonText.of(text(node)).root());
    }

    /** To write a node sets a mapper up, which takes longer than all else for most schemas. */
    private static String text(JsonNode node) {
        if (node.isString()) {
            StringBuilder quoted = new StringBuilder();
            Json.quote(node.asString(), quoted);
            return quoted.toString();
        }
        if (node.isNull()) {
            return "null";
        }
        return node.isNumber() || node.isBoolean() ? node.asString() : node.toString();
    }

    /** One text. A text keeps its hash, and addresses are alike for long: so that comes first. */
    private static final class Text extends Test {

        private final String wanted;
        private final int hash;

        Text(String wanted) {
            this.wanted = wanted;
            this.hash = wanted.hashCode();
        }

        @Override
        boolean holds(JsonValue other) {
            if (!(other instanceof JsonString string)) {
                return false;
            }
            String text = string.value();
            return text.length() == wanted.length()
                    && text.hashCode() == hash
                    && text.equals(wanted);
        }
    }
}
