package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A list of numbers in one line of text, such as the values that a channel is clipped to. */
public final class NumbersModel {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    private NumbersModel() {}

    /** What the control shows for a value. */
    public static ShownValue show(@Nullable JsonValue value) {
        if (value == null) {
            return new ShownValue.Absent();
        }
        if (!(value instanceof JsonArray array)) {
            return new ShownValue.Foreign(value);
        }
        StringJoiner line = new StringJoiner(", ");
        for (JsonValue element : array.elements()) {
            switch (element) {
                case JsonNumber number -> line.add(number.literal());
                case JsonString string
                        when !string.value().isBlank()
                                && !SEPARATOR.matcher(string.value()).find() ->
                        line.add(string.value());
                default -> {
                    return new ShownValue.Foreign(value);
                }
            }
        }
        return new ShownValue.Text(line.toString());
    }

    /** The plain list to write for what was typed; what is no number is kept as text. */
    public static List<Object> toJson(String typed) {
        List<Object> numbers = new ArrayList<>();
        for (String part : SEPARATOR.split(typed.strip().replaceAll("^[\\[(]|[\\])]$", ""))) {
            if (!part.isEmpty()) {
                numbers.add(NumberModel.toJson(part));
            }
        }
        return numbers;
    }
}
