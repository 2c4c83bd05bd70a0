package dev.cairn.ui.form;

import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** What a one-line control shows for a JSON value. */
public sealed interface Shown {

    /** There is no such member. */
    record Absent() implements Shown {}

    /** The value is JSON null. */
    record Null() implements Shown {}

    /** A text that the control can show and change. */
    record Text(String text) implements Shown {}

    /** A value of another kind: the control cannot show it, and must not touch it. */
    record Foreign(JsonValue value) implements Shown {}

    /** What a control for text shows. */
    static Shown text(@Nullable JsonValue value) {
        return switch (value) {
            case null -> new Absent();
            case JsonString string -> new Text(string.value());
            case JsonNull none -> new Null();
            default -> new Foreign(value);
        };
    }
}
