package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Short texts for values and names. */
public final class ValueWording {

    private ValueWording() {}

    /**
     * A label for a member name that no schema knows: {@code mlm:batch_size} becomes "Batch size".
     */
    public static String humanise(String name) {
        String bare = name.substring(name.indexOf(':') + 1).replaceAll("[_\\-]+", " ").strip();
        if (bare.isEmpty()) {
            return name;
        }
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** A value as JSON in one line, cut after so many characters. */
    public static String preview(JsonValue value, int length) {
        StringBuilder out = new StringBuilder();
        write(value, out, length);
        if (out.length() > length) {
            out.setLength(Math.max(1, length - 1));
            out.append('…');
        }
        return out.toString();
    }

    /**
     * The text of a string, the spelling of a number, the words true and false; empty for anything
     * else.
     */
    public static String plain(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString string -> string.value();
            case JsonNumber number -> number.literal();
            case JsonBoolean flag -> String.valueOf(flag.value());
            case null, default -> "";
        };
    }

    /** What kind of value it is, in a user's words. */
    public static String kind(JsonValue value) {
        return switch (value) {
            case JsonObject object -> "an object";
            case JsonArray array -> "a list";
            case JsonString string -> "text";
            case JsonNumber number -> "a number";
            case JsonBoolean flag -> "true or false";
            case JsonNull none -> "null";
        };
    }

    /** "1 error", "3 errors". */
    public static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    private static void write(JsonValue value, StringBuilder out, int length) {
        if (out.length() > length) {
            return;
        }
        switch (value) {
            case JsonObject object -> {
                out.append('{');
                String comma = "";
                for (var member : object.members()) {
                    out.append(comma).append('"').append(member.name()).append("\": ");
                    write(member.value(), out, length);
                    comma = ", ";
                    if (out.length() > length) {
                        return;
                    }
                }
                out.append('}');
            }
            case JsonArray array -> {
                out.append('[');
                String comma = "";
                for (JsonValue element : array.elements()) {
                    out.append(comma);
                    write(element, out, length);
                    comma = ", ";
                    if (out.length() > length) {
                        return;
                    }
                }
                out.append(']');
            }
            case JsonString string -> out.append('"').append(string.value()).append('"');
            case JsonNumber number -> out.append(number.literal());
            case JsonBoolean flag -> out.append(flag.value());
            case JsonNull none -> out.append("null");
        }
    }
}
