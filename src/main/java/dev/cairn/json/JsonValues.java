package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Between plain values and JSON. Plain values are String, Boolean, the number types of the JDK,
 * null, List, Map with String keys (their order is kept), and {@link JsonValue} or {@link RawJson}
 * anywhere among them.
 */
public final class JsonValues {
    private JsonValues() {}

    /**
     * The text of a value.
     *
     * @param value a plain value
     * @param layout how it is to be laid out
     * @param depth how many steps the line is indented on which the value begins
     * @throws IllegalArgumentException when the value holds something that is not plain, or a
     *     number that is not finite
     */
    public static String write(@Nullable Object value, TextLayout layout, int depth) {
        return JsonWriter.write(value, layout, layout.indent().repeat(depth));
    }

    /** Writes a text in quotes, with the escapes that it takes. */
    public static void quote(String text, StringBuilder out) {
        JsonWriter.quote(text, false, out);
    }

    /**
     * The tree of a plain value.
     *
     * @throws IllegalArgumentException as {@link #write} does
     */
    public static JsonValue value(@Nullable Object plain) {
        if (plain instanceof JsonValue value) {
            return value;
        }
        if (plain instanceof String text) {
            return new JsonString(text, JsonWriter.quote(text, false).length());
        }
        ParsedTree tree = StrictReader.readInner(write(plain, TextLayout.COMPACT, 0));
        if (tree == null) {
            throw new IllegalArgumentException("Not a plain value: " + plain);
        }
        return tree.root();
    }

    /**
     * The plain value of a tree: String, Boolean, BigDecimal or, where it fits, Long; null, List,
     * Map. Of members with one name the last is taken.
     */
    public static @Nullable Object plain(JsonValue value) {
        if (!(value instanceof JsonContainer root)) {
            return scalar((TreeNode) value);
        }
        Deque<Step> open = new ArrayDeque<>();
        Step first = Step.into(root);
        open.push(first);
        while (!open.isEmpty()) {
            Step step = open.pop();
            JsonContainer from = step.from();
            for (int i = 0; i < from.count(); i++) {
                TreeNode node = from.values[i];
                if (node instanceof JsonContainer container) {
                    Step inner = Step.into(container);
                    step.put(i, inner.result());
                    open.push(inner);
                } else {
                    step.put(i, scalar(node));
                }
            }
        }
        return first.result();
    }

    private static @Nullable Object scalar(TreeNode node) {
        return switch (node) {
            case JsonString string -> string.value();
            case JsonBoolean bool -> bool.value();
            case JsonNull none -> null;
            case JsonNumber number -> number(number);
            case JsonContainer container -> throw new IllegalArgumentException("Not a scalar");
        };
    }

    private static Object number(JsonNumber number) {
        BigDecimal decimal = number.decimal();
        if (decimal.scale() == 0 && decimal.precision() < 19) {
            return decimal.longValueExact();
        }
        return decimal;
    }

    /** A container and what its plain values are put into. */
    private record Step(
            JsonContainer from,
            @Nullable Map<String, @Nullable Object> map,
            @Nullable List<@Nullable Object> list) {
        static Step into(JsonContainer container) {
            return container instanceof JsonObject
                    ? new Step(container, new LinkedHashMap<>(), null)
                    : new Step(container, null, new ArrayList<>(container.count()));
        }

        Object result() {
            return map != null ? map : list != null ? list : BigInteger.ZERO;
        }

        void put(int index, @Nullable Object value) {
            if (map != null) {
                map.put(from.token(index), value);
            } else if (list != null) {
                list.add(value);
            }
        }
    }
}
