package dev.cairn.form;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list of fields, built by a chain that reads like a table of contents. Each method adds one
 * field; what is special about a field stands in that field's own lambda.
 */
public final class Form {

    private final List<FieldGroup> done = new ArrayList<>();
    private final List<FieldSpec> open = new ArrayList<>();
    private String title = "";
    private JsonPointer base;

    private Form(JsonPointer base) {
        this.base = base;
    }

    /**
     * A form whose fields' paths start at the pointer, counted from the object that the form is
     * shown for.
     */
    public static Form at(String pointer) {
        return new Form(JsonPointer.parse(pointer));
    }

    /** A form for the entry of a list, or for an object inside another. */
    public static Form entry() {
        return new Form(JsonPointer.ROOT);
    }

    /** The fields that follow have paths that start here. */
    public Form in(String pointer) {
        base = JsonPointer.parse(pointer);
        return this;
    }

    /** The fields that follow stand under a heading of their own. */
    public Form group(String heading) {
        close();
        title = heading;
        return this;
    }

    /** Adds a field with any kind of control. */
    public Form field(String name, FieldControl control) {
        return field(name, control, UnaryOperator.identity());
    }

    /** Adds a field with any kind of control, and what is special about it. */
    public Form field(String name, FieldControl control, UnaryOperator<FieldSpec> tune) {
        JsonPointer path = name.isEmpty() ? base : base.append(JsonPointer.parse("/" + name));
        open.add(tune.apply(new FieldSpec(path, control)));
        return this;
    }

    public Form text(String name) {
        return field(name, new StandardControls.Text());
    }

    public Form text(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Text(), tune);
    }

    public Form longText(String name) {
        return field(name, new StandardControls.LongText());
    }

    public Form longText(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.LongText(), tune);
    }

    public Form number(String name) {
        return number(name, NumberUnit.NONE);
    }

    public Form number(String name, NumberUnit unit) {
        return field(name, new StandardControls.Number(unit));
    }

    public Form number(String name, NumberUnit unit, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Number(unit), tune);
    }

    public Form numbers(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Numbers(), tune);
    }

    public Form flag(String name) {
        return field(name, new StandardControls.Flag());
    }

    public Form flag(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Flag(), tune);
    }

    public Form choice(String name) {
        return field(name, new StandardControls.Choice());
    }

    public Form choice(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Choice(), tune);
    }

    public Form choices(String name) {
        return field(name, new StandardControls.Choices());
    }

    public Form choices(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Choices(), tune);
    }

    public Form suggest(String name, List<String> suggestions) {
        return field(name, new StandardControls.Suggest(suggestions));
    }

    public Form suggest(String name, List<String> suggestions, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Suggest(suggestions), tune);
    }

    public Form tags(String name, List<String> suggestions) {
        return field(name, new StandardControls.Tags(suggestions));
    }

    public Form tags(String name, List<String> suggestions, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.Tags(suggestions), tune);
    }

    public Form dateTime(String name) {
        return field(name, new StandardControls.DateTime());
    }

    public Form dateTime(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new StandardControls.DateTime(), tune);
    }

    public Form inside(String name, Form form) {
        return field(name, new StandardControls.Inside(form));
    }

    public Form entries(
            String name,
            Form form,
            String noun,
            Function<JsonValue, String> summary,
            @Nullable Object fresh) {
        return field(name, new StandardControls.Entries(form, noun, summary, fresh));
    }

    public Form named(
            String name,
            Form form,
            String noun,
            BiFunction<String, JsonValue, String> summary,
            String freshName,
            Object fresh) {
        return field(
                name,
                new StandardControls.Named(form, noun, summary, freshName, fresh),
                field -> field.inSight().untitled());
    }

    public Form rows(
            String name,
            Form columns,
            List<Double> widths,
            Form more,
            String noun,
            @Nullable Object fresh) {
        return field(name, new StandardControls.Rows(columns, widths, more, noun, fresh));
    }

    public Form raw(String name) {
        return field(name, new StandardControls.Raw());
    }

    /** The groups in order; the first may have no heading. */
    public List<FieldGroup> groups() {
        if (open.isEmpty()) {
            return List.copyOf(done);
        }
        return Stream.concat(done.stream(), Stream.of(new FieldGroup(title, open))).toList();
    }

    /** All fields in order. */
    public List<FieldSpec> fields() {
        return groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(new FieldGroup(title, open));
            open.clear();
        }
        title = "";
    }
}
