package dev.cairn.check.schema;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Hands an item to the validator in the shape it reads: integers are integers however they are
 * spelled.
 */
public final class LibraryJsonTree {

    /** Deeper items are refused: no real one comes near. */
    public static final int MAX_DEPTH = 500;

    private static final int LONG_DIGITS = 18;
    private static final int MAX_EXPONENT = 400;

    private LibraryJsonTree() {}

    /** Thrown for a value that is nested deeper than {@link #MAX_DEPTH}. */
    public static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("Nested deeper than " + MAX_DEPTH + " levels.", null, false, false);
        }
    }

    /**
     * @throws TooDeep when it is nested too deep
     */
    public static JsonNode of(JsonValue value) {
        return convert(value, 0);
    }

    /**
     * @throws TooDeep when it is nested too deep
     */
    public static void requireDepth(JsonText text) {
        JsonValue root = text.root();
        if (root != null && text.mayBeDeeperThan(MAX_DEPTH) && isDeeper(root, MAX_DEPTH)) {
            throw new TooDeep();
        }
    }

    /** Most values are numbers and texts, which have nothing below them and need no look. */
    private static boolean isDeeper(JsonValue value, int left) {
        switch (value) {
            case JsonObject object -> {
                for (int i = 0; i < object.size(); i++) {
                    if (left == 0 || isDeepPart(object.valueAt(i), left)) {
                        return true;
                    }
                }
            }
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (left == 0 || isDeepPart(array.get(i), left)) {
                        return true;
                    }
                }
            }
            default -> {}
        }
        return false;
    }

    private static boolean isDeepPart(JsonValue part, int left) {
        return (part instanceof JsonArray || part instanceof JsonObject)
                && isDeeper(part, left - 1);
    }

    private static JsonNode convert(JsonValue value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        return switch (value) {
            case JsonObject object -> {
                ObjectNode node = new ObjectNode(JsonNodeFactory.instance);
                for (JsonMember member : object.members()) {
                    node.set(member.name(), convert(member.value(), depth + 1));
                }
                yield node;
            }
            case JsonArray array -> {
                ArrayNode node = new ArrayNode(JsonNodeFactory.instance, array.size());
                for (JsonValue element : array.elements()) {
                    node.add(convert(element, depth + 1));
                }
                yield node;
            }
            case JsonString string -> StringNode.valueOf(string.value());
            case JsonNumber number -> number(number.literal());
            case JsonBoolean bool -> BooleanNode.valueOf(bool.value());
            case JsonNull ignored -> NullNode.getInstance();
        };
    }

    private static JsonNode number(String literal) {
        if (literal.length() <= LONG_DIGITS && isDigits(literal)) {
            return whole(Long.parseLong(literal));
        }
        BigDecimal decimal = new BigDecimal(literal);
        if (decimal.signum() == 0) {
            return IntNode.valueOf(0);
        }
        boolean huge = Math.abs((long) decimal.precision() - decimal.scale()) > MAX_EXPONENT;
        if (!huge && decimal.stripTrailingZeros().scale() <= 0) {
            BigInteger exact = decimal.toBigIntegerExact();
            return exact.bitLength() < Long.SIZE
                    ? whole(exact.longValue())
                    : BigIntegerNode.valueOf(exact);
        }
        return DecimalNode.valueOf(decimal);
    }

    /**
     * The narrowest node, as a schema's own numbers have: the library compares by class as well.
     */
    private static JsonNode whole(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    private static boolean isDigits(String literal) {
        for (int i = literal.startsWith("-") ? 1 : 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
