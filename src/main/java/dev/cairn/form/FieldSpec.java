package dev.cairn.form;

import dev.cairn.json.JsonPointer;

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
        JsonPointer path,
        FieldControl control,
        String label,
        String prompt,
        Set<FieldTrait> traits,
        @Nullable String nullLabel,
        List<FieldCompanion> companions)
        implements FormPart {

    public FieldSpec {
        traits = Set.copyOf(traits);
        companions = List.copyOf(companions);
    }

    public FieldSpec(JsonPointer path, FieldControl control) {
        this(path, control, "", "", Set.of(), null, List.of());
    }

    /** The field's name in its object. */
    public String name() {
        return path.isRoot() ? "" : path.last();
    }

    public boolean is(FieldTrait trait) {
        return traits.contains(trait);
    }

    public FieldSpec label(String text) {
        return new FieldSpec(path, control, text, prompt, traits, nullLabel, companions);
    }

    public FieldSpec prompt(String text) {
        return new FieldSpec(path, control, label, text, traits, nullLabel, companions);
    }

    /** The same field with another control. */
    public FieldSpec control(FieldControl other) {
        return new FieldSpec(path, other, label, prompt, traits, null, companions);
    }

    /** Shown even while it is empty. */
    public FieldSpec inSight() {
        return with(FieldTrait.IN_SIGHT);
    }

    /** Wanted by the guide. */
    public FieldSpec wanted() {
        return with(FieldTrait.IN_SIGHT, FieldTrait.WANTED, FieldTrait.ADVISED);
    }

    /** An empty list or text is a full answer. */
    public FieldSpec mayBeBlank() {
        return with(FieldTrait.MAY_BE_BLANK);
    }

    /** Recommended by the guide: shown even while it is empty, and counted in the completeness. */
    public FieldSpec advised() {
        return with(FieldTrait.IN_SIGHT, FieldTrait.ADVISED);
    }

    /** Without its label. */
    public FieldSpec untitled() {
        return with(FieldTrait.UNTITLED);
    }

    /** Offers JSON null under this name. */
    public FieldSpec nullAs(String text) {
        return new FieldSpec(path, control, label, prompt, traits, text, companions);
    }

    /** Writes the companion's changes with each change of this field. */
    public FieldSpec with(FieldCompanion companion) {
        List<FieldCompanion> all =
                Stream.concat(companions.stream(), Stream.of(companion)).toList();
        return new FieldSpec(path, control, label, prompt, traits, nullLabel, all);
    }

    private FieldSpec with(FieldTrait... more) {
        Set<FieldTrait> all = EnumSet.noneOf(FieldTrait.class);
        all.addAll(traits);
        all.addAll(List.of(more));
        return new FieldSpec(path, control, label, prompt, all, nullLabel, companions);
    }
}
