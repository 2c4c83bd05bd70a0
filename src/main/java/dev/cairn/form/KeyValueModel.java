package dev.cairn.form;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

/**
 * Values of any type in one line of text: {@code 0.001} is a number, {@code true} a truth value,
 * {@code [1, 2]} a list, {@code adam} a text. A text that would read as something else stands in
 * quotes.
 */
public final class KeyValueModel {

    private static final int LONGEST = 4000;

    private KeyValueModel() {}

    /** The line for a value. */
    public static String show(JsonValue value) {
        if (value instanceof JsonString string) {
            String text = string.value();
            return toJson(text) instanceof String
                            && text.equals(text.strip())
                            && !text.contains("\n")
                    ? text
                    : ValueWording.preview(value, LONGEST).replace("\n", "\\n");
        }
        return ValueWording.preview(value, LONGEST);
    }

    /** The plain value to write for what was typed. */
    public static Object toJson(String typed) {
        String text = typed.strip();
        if (NumberModel.isNumber(text)) {
            return NumberModel.toJson(text);
        }
        if (text.equals("true")
                || text.equals("false")
                || text.equals("null")
                || text.matches("(?s)[\\[{\"].*")) {
            JsonValue value = parsed(text);
            if (value != null) {
                return value;
            }
        }
        return text;
    }

    /** What kind of value was typed, in a word. */
    public static String kind(JsonValue value) {
        return switch (value) {
            case dev.cairn.json.JsonNumber number -> "number";
            case JsonString string -> "text";
            case dev.cairn.json.JsonBoolean flag -> "yes/no";
            case dev.cairn.json.JsonArray array -> "list";
            case dev.cairn.json.JsonObject object -> "object";
            case dev.cairn.json.JsonNull none -> "null";
        };
    }

    private static @Nullable JsonValue parsed(String text) {
        JsonText parsed = JsonText.of(text);
        return parsed.parses() ? parsed.root() : null;
    }
}
