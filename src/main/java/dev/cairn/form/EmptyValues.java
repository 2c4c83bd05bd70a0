package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** When a field counts as not filled in yet. */
public final class EmptyValues {

    private EmptyValues() {}

    /** Nothing there, a blank text, an empty list or an empty object. JSON null is an answer. */
    public static boolean isEmpty(@Nullable JsonValue value) {
        return switch (value) {
            case null -> true;
            case JsonString string -> string.value().isBlank();
            case JsonArray array -> array.size() == 0;
            case JsonObject object -> object.size() == 0;
            default -> false;
        };
    }
}
