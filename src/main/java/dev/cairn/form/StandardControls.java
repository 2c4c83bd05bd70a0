package dev.cairn.form;

import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kinds of controls that every form may use. */
public final class StandardControls {

    private StandardControls() {}

    /** One line of text. */
    public record Text() implements FieldControl {
        @Override
        public String id() {
            return "text";
        }
    }

    /** Several lines of text. */
    public record LongText() implements FieldControl {
        @Override
        public String id() {
            return "long-text";
        }
    }

    /** A number, written with the spelling that was typed. */
    public record Number(NumberUnit unit) implements FieldControl {
        @Override
        public String id() {
            return "number";
        }
    }

    /** Yes, no, or not set. */
    public record Flag() implements FieldControl {
        @Override
        public String id() {
            return "boolean";
        }

        @Override
        public boolean unsets() {
            return true;
        }
    }

    /** One of the values that the schema allows. */
    public record Choice() implements FieldControl {
        @Override
        public String id() {
            return "choice";
        }

        @Override
        public boolean unsets() {
            return true;
        }
    }

    /** Text with suggestions; those of the schema's examples come after the ones given here. */
    public record Suggest(List<String> suggestions) implements FieldControl {
        @Override
        public String id() {
            return "suggestions";
        }
    }

    /** Several of the values that the schema allows, as switches that are all in sight. */
    public record Choices() implements FieldControl {
        @Override
        public String id() {
            return "choices";
        }
    }

    /** A list of words, as chips. */
    public record Tags(List<String> suggestions) implements FieldControl {
        @Override
        public String id() {
            return "tags";
        }
    }

    /** A list of numbers in one line. */
    public record Numbers() implements FieldControl {
        @Override
        public String id() {
            return "numbers";
        }
    }

    /** A moment in time, RFC 3339. */
    public record DateTime() implements FieldControl {
        @Override
        public String id() {
            return "date-time";
        }
    }

    /**
     * A list of objects, each a card that opens.
     *
     * @param noun what one entry is called, in lower case: "input"
     * @param summary the line that stands for a closed entry
     * @param fresh the plain value of a new entry
     */
    public record Entries(
            Form form, String noun, Function<JsonValue, String> summary, @Nullable Object fresh)
            implements ListControl {
        @Override
        public String id() {
            return "list";
        }

        @Override
        public List<FieldSpec> parts() {
            return form.fields();
        }
    }

    /**
     * An object whose members are entries with a name of their own, such as assets.
     *
     * @param summary the line that stands for a closed entry, from its name and value
     */
    public record Named(
            Form form,
            String noun,
            BiFunction<String, JsonValue, String> summary,
            String freshName,
            Object fresh)
            implements ListControl {
        @Override
        public String id() {
            return "named-list";
        }

        @Override
        public List<FieldSpec> parts() {
            return form.fields();
        }
    }

    /**
     * A list of objects as a table: the columns stand in one line, what else an entry may hold
     * opens below it.
     *
     * @param widths relative widths of the columns, one for each
     */
    public record Rows(
            Form columns, List<Double> widths, Form more, String noun, @Nullable Object fresh)
            implements ListControl {
        @Override
        public String id() {
            return "table";
        }

        @Override
        public List<FieldSpec> parts() {
            return java.util.stream.Stream.concat(columns.fields().stream(), more.fields().stream())
                    .toList();
        }
    }

    /** An object with a form of its own. */
    public record Inside(Form form) implements FieldControl {
        @Override
        public String id() {
            return "object";
        }

        @Override
        public List<FieldSpec> parts() {
            return form.fields();
        }

        @Override
        public boolean wide() {
            return true;
        }
    }

    /** One of several shapes; the first that can show the value does. */
    public record Either(List<Alternative> alternatives) implements FieldControl {
        @Override
        public String id() {
            return "one-of";
        }
    }

    /**
     * One shape of a {@link Either}.
     *
     * @param fits whether a value has this shape
     * @param fresh the plain value that a switch to this shape writes
     */
    public record Alternative(
            String title,
            FieldControl control,
            java.util.function.Predicate<JsonValue> fits,
            @Nullable Object fresh) {}

    /** An object of free names and values of any type. */
    public record KeyValues(String noun) implements FieldControl {
        @Override
        public String id() {
            return "key-values";
        }

        @Override
        public boolean wide() {
            return true;
        }
    }

    /** Any JSON value, as text. */
    public record Raw() implements FieldControl {
        @Override
        public String id() {
            return "json";
        }
    }
}
