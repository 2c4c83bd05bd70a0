package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The tests of {@code const} and {@code enum}. */
final class ValueEvaluation {

    private ValueEvaluation() {}

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
        return Objects.requireNonNull(JsonText.of(SchemaNodeWriter.json(node)).root());
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
