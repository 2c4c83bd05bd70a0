package dev.cairn.form.section;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** Members of values that may be no objects. */
final class ObjectMembers {

    private ObjectMembers() {}

    static @Nullable JsonValue of(@Nullable JsonValue value, String name) {
        return value instanceof JsonObject object ? object.get(name) : null;
    }
}
