package dev.cairn.form;

import dev.cairn.check.FieldDescription;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One field of the open item, seen through its place: what is there, what the schemas say of it,
 * and the smallest change that writes it.
 */
public final class FieldLens {

    private final FormData data;
    private final FieldSpec spec;
    private final MovingPlace place;

    public FieldLens(FormData data, FieldSpec spec, MovingPlace place) {
        this.data = data;
        this.spec = spec;
        this.place = place;
    }

    public FormData data() {
        return data;
    }

    public FieldSpec spec() {
        return spec;
    }

    public MovingPlace place() {
        return place;
    }

    public JsonPointer pointer() {
        return place.pointer();
    }

    public @Nullable JsonValue value() {
        return data.value(pointer());
    }

    public Optional<FieldDescription> facts() {
        return data.facts(pointer());
    }

    /** What the form calls the field. */
    public String label() {
        if (!spec.label().isEmpty()) {
            return spec.label();
        }
        return facts().map(FieldDescription::title)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> ValueWording.humanise(spec.name()));
    }

    /** What the field is, in plain words; empty where no schema says so. */
    public String description() {
        return facts().map(FieldDescription::description).orElse("");
    }

    public boolean required() {
        return spec.is(FieldTrait.WANTED)
                || facts().filter(FieldDescription::required).filter(this::counts).isPresent();
    }

    /** What an extension requires counts once the item declares it. */
    private boolean counts(FieldDescription field) {
        String address = field.extensionUrl();
        return address == null
                || data.item().extensions().contains(address)
                || ExtensionUrl.parse(address)
                        .filter(extension -> data.item().declares(extension.name()))
                        .isPresent();
    }

    /** Required and not filled in. */
    public boolean isToDo(@Nullable JsonValue value) {
        return required()
                && EmptyValues.isEmpty(value)
                && !(spec.is(FieldTrait.MAY_BE_BLANK) && value != null);
    }

    /**
     * Writes a plain value while it is typed: what is typed in one visit of the field is one step
     * of undo.
     */
    public boolean type(@Nullable Object value) {
        return data.change(
                spec,
                pointer(),
                "Change " + quoted(),
                data.mergeKey(pointer()),
                editor -> put(editor, value));
    }

    /** Writes a plain value as a step of its own. */
    public boolean set(@Nullable Object value) {
        return data.change(
                spec, pointer(), "Change " + quoted(), null, editor -> put(editor, value));
    }

    private void put(JsonEditor editor, @Nullable Object value) {
        MemberOrder.set(editor, pointer(), value, data.memberOrder(pointer()));
    }

    /** Takes the field out of the item. */
    public boolean remove() {
        return data.change(
                spec, pointer(), "Remove " + quoted(), null, editor -> editor.remove(pointer()));
    }

    /** Takes the field out of the item, as the end of what was typed in it. */
    public boolean typeNothing() {
        return data.change(
                spec,
                pointer(),
                "Remove " + quoted(),
                data.mergeKey(pointer()),
                editor -> editor.remove(pointer()));
    }

    /** Changes the structure below the field, as a step of its own. */
    public boolean edit(String label, BiConsumer<JsonEditor, JsonPointer> change) {
        return data.change(
                spec, pointer(), label, null, editor -> change.accept(editor, pointer()));
    }

    /** Appends elements to a list, which is written where there is none. */
    public boolean append(List<?> elements) {
        return edit(
                "Add to " + quoted(),
                (editor, pointer) -> elements.forEach(element -> editor.add(pointer, element)));
    }

    private String quoted() {
        return "“" + label() + "”";
    }
}
