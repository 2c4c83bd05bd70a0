package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** Finds a value below another. */
public final class NestedValues {

    private NestedValues() {}

    /** The value at a path below another; null where there is none. */
    public static @Nullable JsonValue at(@Nullable JsonValue base, JsonPointer path) {
        JsonValue value = base;
        for (String token : path.tokens()) {
            value =
                    switch (value) {
                        case JsonObject object -> object.get(token);
                        case JsonArray array -> element(array, token);
                        case null, default -> null;
                    };
        }
        return value;
    }

    private static @Nullable JsonValue element(JsonArray array, String token) {
        if (token.isEmpty() || token.length() > 9 || !token.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int index = Integer.parseInt(token);
        return index < array.size() ? array.get(index) : null;
    }
}
