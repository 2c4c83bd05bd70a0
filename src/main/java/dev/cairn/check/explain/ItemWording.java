package dev.cairn.check.explain;

import dev.cairn.check.SchemaFields;
import dev.cairn.check.schema.SchemaNodeWriter;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names places and values of an item as a person would. */
public final class ItemWording {

    private static final String STEP = " › ";
    private static final Pattern ONE_WORD = Pattern.compile("\\w+(?:[.:+-]\\w+)*");
    private static final int LONGEST = 60;
    private static final int LISTED = 12;
    private static final List<String> NAMES = List.of("name", "title", "id", "rel", "key");

    private final StacItem item;
    private final Function<JsonPointer, String> titles;

    public ItemWording(SchemaFields facts, StacItem item) {
        this.item = item;
        this.titles = facts.titles(item);
    }

    /**
     * A place in words, "Inputs › sentinel2-patches › data type"; empty for the item as a whole.
     */
    public String place(JsonPointer pointer) {
        String words = "";
        JsonValue value = item.text().root();
        for (int i = 0; i < pointer.size(); i++) {
            String token = pointer.tokens().get(i);
            boolean silent = i == 0 && token.equals("properties");
            String label;
            if (value instanceof JsonArray array) {
                int index = JsonPointer.index(token);
                value = index >= 0 && index < array.size() ? array.get(index) : null;
                label = entry(value, token);
            } else {
                value = value instanceof JsonObject object ? object.get(token) : null;
                label = silent || isAssetKey(pointer, i) ? token : title(pointer, i + 1);
            }
            if (!silent) {
                words = words.isEmpty() ? label : words + STEP + inner(label);
            }
        }
        return words;
    }

    /** The label of what the first steps of a way lead to. */
    private String title(JsonPointer way, int steps) {
        return titles.apply(new JsonPointer(way.tokens().subList(0, steps)));
    }

    /** The title of an asset's schema says nothing about which one it is. */
    private static boolean isAssetKey(JsonPointer pointer, int index) {
        return index == 1 && pointer.tokens().getFirst().equals("assets");
    }

    /** The label of a member that may be missing. */
    public String label(JsonPointer field) {
        if (field.isRoot()) {
            return "Item";
        }
        return isAssetKey(field, field.size() - 1) ? field.last() : titles.apply(field);
    }

    private static String entry(@Nullable JsonValue entry, String token) {
        if (entry instanceof JsonObject object) {
            for (String name : NAMES) {
                if (object.get(name) instanceof JsonString string
                        && !string.value().isBlank()
                        && string.value().length() <= LONGEST) {
                    return string.value();
                }
            }
        }
        return isDigits(token) ? Integer.toString(Integer.parseInt(token) + 1) : token;
    }

    private static boolean isDigits(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (!Character.isDigit(token.charAt(i))) {
                return false;
            }
        }
        return !token.isEmpty();
    }

    /** Labels go on in lower case, unless they are abbreviations or names. */
    private static String inner(String label) {
        boolean plain = label.length() > 1 && Character.isUpperCase(label.charAt(0));
        for (int i = 1; plain && i < label.length(); i++) {
            char c = label.charAt(i);
            plain = !Character.isUpperCase(c) && !Character.isDigit(c);
        }
        return plain ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** A value of the item, short enough for a sentence. */
    public static String value(@Nullable JsonValue value) {
        return switch (value) {
            case null -> "nothing";
            case JsonObject object -> object.isEmpty() ? "an empty group" : "a group of fields";
            case JsonArray array ->
                    switch (array.size()) {
                        case 0 -> "an empty list";
                        case 1 -> "a list with one entry";
                        default -> "a list of %d entries".formatted(array.size());
                    };
            case JsonString string -> quoted(string.value());
            case JsonNumber number -> number.literal();
            case JsonBoolean bool -> bool.value() ? "true" : "false";
            case JsonNull ignored -> "null";
        };
    }

    public static String quoted(String text) {
        if (text.isEmpty()) {
            return "an empty text";
        }
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        return "“" + shown.replace("\n", "⏎").replace("\r", "") + "”";
    }

    /** A value that begins a sentence. */
    public static String leading(@Nullable JsonValue value) {
        String words = value(value);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A name in running text: as it is where it is one word, else in quotes. */
    public static String plain(String name) {
        return ONE_WORD.matcher(name).matches() ? name : quoted(name);
    }

    /** What kind of value it is: "a number (3)". */
    public static String kind(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString string when !string.value().isEmpty() ->
                    "the text " + quoted(string.value());
            case JsonNumber number -> "the number " + number.literal();
            case null, default -> value(value);
        };
    }

    /** A value of a schema, as it would stand in the item but without quotes. */
    public static String value(JsonNode node) {
        return SchemaNodeWriter.plain(node);
    }

    /** What a JSON type is called. */
    public static String type(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of fields";
            default -> type;
        };
    }

    /** Names in a row, "a, b or c"; long rows are cut. */
    public static String either(List<String> names) {
        if (names.size() > LISTED) {
            return String.join(", ", names.subList(0, LISTED))
                    + " and "
                    + (names.size() - LISTED)
                    + " more";
        }
        return joined(names, "or");
    }

    public static String both(List<String> names) {
        return joined(names, "and");
    }

    private static String joined(List<String> names, String word) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + " "
                + word
                + " "
                + names.getLast();
    }
}
