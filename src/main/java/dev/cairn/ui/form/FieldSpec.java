package dev.cairn.ui.form;

import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * One field of a form: where it is and which control fits. All that can be said about the field
 * itself (label, help, choices, whether it is required) comes from the schemas.
 *
 * @param path relative to the object that the form stands for
 * @param label only where the schema's own title does not fit the form; empty otherwise
 * @param prompt shown in the empty control
 * @param always whether it is shown even while it is empty and optional
 * @param required whether the guide asks for it though no schema does
 * @param mayBeEmpty whether an empty list or text is a full answer
 * @param recommended whether the guide recommends it
 * @param nullLabel what JSON null means here; null where it has no meaning of its own
 * @param companions what is written with it
 */
public record FieldSpec(
        Pointer path,
        Control control,
        String label,
        String prompt,
        boolean always,
        boolean required,
        boolean mayBeEmpty,
        boolean recommended,
        @Nullable String nullLabel,
        List<Companion> companions)
        implements Part {

    public FieldSpec {
        companions = List.copyOf(companions);
    }

    public FieldSpec(Pointer path, Control control) {
        this(path, control, "", "", false, false, false, false, null, List.of());
    }

    /** The field's name in its object. */
    public String name() {
        return path.isRoot() ? "" : path.last();
    }

    public FieldSpec label(String text) {
        return new FieldSpec(
                path,
                control,
                text,
                prompt,
                always,
                required,
                mayBeEmpty,
                recommended,
                nullLabel,
                companions);
    }

    public FieldSpec prompt(String text) {
        return new FieldSpec(
                path,
                control,
                label,
                text,
                always,
                required,
                mayBeEmpty,
                recommended,
                nullLabel,
                companions);
    }

    /** Shown even while it is empty. */
    public FieldSpec inSight() {
        return new FieldSpec(
                path,
                control,
                label,
                prompt,
                true,
                required,
                mayBeEmpty,
                recommended,
                nullLabel,
                companions);
    }

    /** Wanted by the guide. */
    public FieldSpec wanted() {
        return new FieldSpec(
                path, control, label, prompt, true, true, mayBeEmpty, true, nullLabel, companions);
    }

    /** An empty list or text is a full answer. */
    public FieldSpec mayBeBlank() {
        return new FieldSpec(
                path,
                control,
                label,
                prompt,
                always,
                required,
                true,
                recommended,
                nullLabel,
                companions);
    }

    /** Recommended by the guide: shown even while it is empty, and counted in the completeness. */
    public FieldSpec advised() {
        return new FieldSpec(
                path,
                control,
                label,
                prompt,
                true,
                required,
                mayBeEmpty,
                true,
                nullLabel,
                companions);
    }

    /** Offers JSON null under this name. */
    public FieldSpec nullAs(String text) {
        return new FieldSpec(
                path,
                control,
                label,
                prompt,
                always,
                required,
                mayBeEmpty,
                recommended,
                text,
                companions);
    }

    /** Writes the companion's changes with each change of this field. */
    public FieldSpec with(Companion companion) {
        List<Companion> all = Stream.concat(companions.stream(), Stream.of(companion)).toList();
        return new FieldSpec(
                path,
                control,
                label,
                prompt,
                always,
                required,
                mayBeEmpty,
                recommended,
                nullLabel,
                all);
    }
}
