package dev.cairn.ui.form;

import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

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

    private final List<Group> done = new ArrayList<>();
    private final List<FieldSpec> open = new ArrayList<>();
    private String title = "";
    private Pointer base;

    private Form(Pointer base) {
        this.base = base;
    }

    /**
     * A form whose fields' paths start at the pointer, counted from the object that the form is
     * shown for.
     */
    public static Form at(String pointer) {
        return new Form(Pointer.parse(pointer));
    }

    /** A form for the entry of a list, or for an object inside another. */
    public static Form entry() {
        return new Form(Pointer.ROOT);
    }

    /** The fields that follow have paths that start here. */
    public Form in(String pointer) {
        base = Pointer.parse(pointer);
        return this;
    }

    /** The fields that follow stand under a heading of their own. */
    public Form group(String heading) {
        close();
        title = heading;
        return this;
    }

    /** Adds a field with any kind of control. */
    public Form field(String name, Control control) {
        return field(name, control, UnaryOperator.identity());
    }

    /** Adds a field with any kind of control, and what is special about it. */
    public Form field(String name, Control control, UnaryOperator<FieldSpec> tune) {
        Pointer path = name.isEmpty() ? base : base.append(Pointer.parse("/" + name));
        open.add(tune.apply(new FieldSpec(path, control)));
        return this;
    }

    public Form text(String name) {
        return field(name, new Controls.Text());
    }

    public Form text(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Text(), tune);
    }

    public Form longText(String name) {
        return field(name, new Controls.LongText());
    }

    public Form longText(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.LongText(), tune);
    }

    public Form number(String name) {
        return number(name, Unit.NONE);
    }

    public Form number(String name, Unit unit) {
        return field(name, new Controls.Number(unit));
    }

    public Form number(String name, Unit unit, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Number(unit), tune);
    }

    public Form numbers(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Numbers(), tune);
    }

    public Form flag(String name) {
        return field(name, new Controls.Flag());
    }

    public Form flag(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Flag(), tune);
    }

    public Form choice(String name) {
        return field(name, new Controls.Choice());
    }

    public Form choice(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Choice(), tune);
    }

    public Form choices(String name) {
        return field(name, new Controls.Choices());
    }

    public Form choices(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Choices(), tune);
    }

    public Form suggest(String name, List<String> suggestions) {
        return field(name, new Controls.Suggest(suggestions));
    }

    public Form suggest(String name, List<String> suggestions, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Suggest(suggestions), tune);
    }

    public Form tags(String name, List<String> suggestions) {
        return field(name, new Controls.Tags(suggestions));
    }

    public Form tags(String name, List<String> suggestions, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.Tags(suggestions), tune);
    }

    public Form dateTime(String name) {
        return field(name, new Controls.DateTime());
    }

    public Form dateTime(String name, UnaryOperator<FieldSpec> tune) {
        return field(name, new Controls.DateTime(), tune);
    }

    public Form inside(String name, Form form) {
        return field(name, new Controls.Inside(form));
    }

    public Form entries(
            String name,
            Form form,
            String noun,
            Function<JsonValue, String> summary,
            @Nullable Object fresh) {
        return field(name, new Controls.Entries(form, noun, summary, fresh));
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
                new Controls.Named(form, noun, summary, freshName, fresh),
                field -> field.inSight().untitled());
    }

    public Form rows(
            String name,
            Form columns,
            List<Double> widths,
            Form more,
            String noun,
            @Nullable Object fresh) {
        return field(name, new Controls.Rows(columns, widths, more, noun, fresh));
    }

    public Form raw(String name) {
        return field(name, new Controls.Raw());
    }

    /** The groups in order; the first may have no heading. */
    public List<Group> groups() {
        if (open.isEmpty()) {
            return List.copyOf(done);
        }
        return Stream.concat(done.stream(), Stream.of(new Group(title, open))).toList();
    }

    /** All fields in order. */
    public List<FieldSpec> fields() {
        return groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(new Group(title, open));
            open.clear();
        }
        title = "";
    }
}
