package dev.cairn.form;

import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a control for a number shows and writes. The spelling that was typed is kept ({@code 1.0}
 * stays {@code 1.0}). Nothing typed is lost: what is no number is written as text, so that it is in
 * the item, is saved with it, and has a finding. Only the beginning of a number ({@code -}, {@code
 * 1.}, {@code 2e}) waits until the field is left.
 */
public final class NumberModel {

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern BEGINNING =
            Pattern.compile("[-+]|-?(0|[1-9][0-9]*)(\\.|(\\.[0-9]+)?[eE][-+]?)|[-+]?\\.[0-9]*");
    private static final Pattern LOOSE =
            Pattern.compile("[-+]?[0-9]*(\\.[0-9]*)?([eE][-+]?[0-9]+)?");

    private NumberModel() {}

    /** What the control shows for a value. */
    public static ShownValue show(@Nullable JsonValue value) {
        return switch (value) {
            case null -> new ShownValue.Absent();
            case JsonNumber number -> new ShownValue.Text(number.literal());
            case JsonString string -> new ShownValue.Text(string.value());
            case JsonNull none -> new ShownValue.Null();
            default -> new ShownValue.Foreign(value);
        };
    }

    /** True where more digits would make it a number: not written while it is typed. */
    public static boolean isBeginning(String typed) {
        return BEGINNING.matcher(typed.strip()).matches();
    }

    /**
     * True where the text is a number, or one in a spelling that JSON does not know ({@code +1},
     * {@code .5}, {@code 007}).
     */
    public static boolean isNumber(String typed) {
        return number(typed).isPresent();
    }

    /**
     * The plain value to write for what was typed: a number in its own spelling, or the text as it
     * is.
     */
    public static Object toJson(String typed) {
        String text = typed.strip();
        if (NUMBER.matcher(text).matches()) {
            return new RawJson(text);
        }
        return number(typed).<Object>map(value -> new RawJson(value.toString())).orElse(typed);
    }

    /** The number that was typed; empty where it is none. */
    public static Optional<BigDecimal> number(String typed) {
        String text = typed.strip();
        if (!LOOSE.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException tooFar) {
            return Optional.empty();
        }
    }
}
