package dev.cairn.ui.form;

import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One field of a form: where it is and which control fits. All that can be said about the field
 * itself (label, help, choices, whether it is required) comes from the schemas.
 *
 * @param path relative to the object that the form stands for
 * @param label only where the schema's own title does not fit the form; empty otherwise
 * @param prompt shown in the empty control
 * @param nullLabel what JSON null means here; null where it has no meaning of its own
 * @param companions what is written with it
 */
public record FieldSpec(
        Pointer path,
        Control control,
        String label,
        String prompt,
        Set<Trait> traits,
        @Nullable String nullLabel,
        List<Companion> companions)
        implements Part {

    public FieldSpec {
        traits = Set.copyOf(traits);
        companions = List.copyOf(companions);
    }

    public FieldSpec(Pointer path, Control control) {
        this(path, control, "", "", Set.of(), null, List.of());
    }

    /** The field's name in its object. */
    public String name() {
        return path.isRoot() ? "" : path.last();
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public FieldSpec label(String text) {
        return new FieldSpec(path, control, text, prompt, traits, nullLabel, companions);
    }

    public FieldSpec prompt(String text) {
        return new FieldSpec(path, control, label, text, traits, nullLabel, companions);
    }

    /** The same field with another control. */
    public FieldSpec control(Control other) {
        return new FieldSpec(path, other, label, prompt, traits, null, companions);
    }

    /** Shown even while it is empty. */
    public FieldSpec inSight() {
        return with(Trait.IN_SIGHT);
    }

    /** Wanted by the guide. */
    public FieldSpec wanted() {
        return with(Trait.IN_SIGHT, Trait.WANTED, Trait.ADVISED);
    }

    /** An empty list or text is a full answer. */
    public FieldSpec mayBeBlank() {
        return with(Trait.MAY_BE_BLANK);
    }

    /** Recommended by the guide: shown even while it is empty, and counted in the completeness. */
    public FieldSpec advised() {
        return with(Trait.IN_SIGHT, Trait.ADVISED);
    }

    /** Without its label. */
    public FieldSpec untitled() {
        return with(Trait.UNTITLED);
    }

    /** Offers JSON null under this name. */
    public FieldSpec nullAs(String text) {
        return new FieldSpec(path, control, label, prompt, traits, text, companions);
    }

    /** Writes the companion's changes with each change of this field. */
    public FieldSpec with(Companion companion) {
        List<Companion> all = Stream.concat(companions.stream(), Stream.of(companion)).toList();
        return new FieldSpec(path, control, label, prompt, traits, nullLabel, all);
    }

    private FieldSpec with(Trait... more) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(List.of(more));
        return new FieldSpec(path, control, label, prompt, all, nullLabel, companions);
    }
}
