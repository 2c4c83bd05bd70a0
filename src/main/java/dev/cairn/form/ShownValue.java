package dev.cairn.form;

import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** What a one-line control shows for a JSON value. */
public sealed interface ShownValue {

    /** There is no such member. */
    record Absent() implements ShownValue {}

    /** The value is JSON null. */
    record Null() implements ShownValue {}

    /** A text that the control can show and change. */
    record Text(String text) implements ShownValue {}

    /** A value of another kind: the control cannot show it, and must not touch it. */
    record Foreign(JsonValue value) implements ShownValue {}

    /** What a control for text shows. */
    static ShownValue text(@Nullable JsonValue value) {
        return switch (value) {
            case null -> new Absent();
            case JsonString string -> new Text(string.value());
            case JsonNull none -> new Null();
            default -> new Foreign(value);
        };
    }
}
