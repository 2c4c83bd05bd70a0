package dev.cairn.ui.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Which fields of a form are required, or recommended by the guide, and still empty. Needs no view
 * of the form.
 */
public final class ToDo {

    private final FormData data;
    private final List<Pointer> required = new ArrayList<>();
    private final List<Pointer> recommended = new ArrayList<>();
    private int asked;
    private int filled;

    private ToDo(FormData data) {
        this.data = data;
    }

    /** Looks through the whole form, into lists and objects. */
    public static ToDo of(FormData data, Form form) {
        ToDo todo = new ToDo(data);
        todo.walk(form.fields(), Pointer.ROOT);
        return todo;
    }

    /** The empty fields that have to be filled, in the order of the form. */
    public List<Pointer> required() {
        return List.copyOf(required);
    }

    /** The empty fields that the guide recommends. */
    public List<Pointer> recommended() {
        return List.copyOf(recommended);
    }

    /** How many fields are required or recommended. */
    public int asked() {
        return asked;
    }

    /** How many of those are filled. */
    public int filled() {
        return filled;
    }

    private void walk(List<FieldSpec> fields, Pointer base) {
        for (FieldSpec spec : fields) {
            Pointer pointer = base.append(spec.path());
            JsonValue value = data.value(pointer);
            if (!spec.control().bare()) {
                count(new Lens(data, spec, Place.root().at(pointer)), pointer, value);
            }
            if (value != null && !spec.control().parts().isEmpty()) {
                inside(spec.control(), pointer, value);
            }
        }
    }

    private void count(Lens lens, Pointer pointer, @Nullable JsonValue value) {
        boolean must = lens.required();
        if (!must && !lens.spec().is(Trait.ADVISED)) {
            return;
        }
        asked++;
        if (must ? !lens.isToDo(value) : !Emptiness.isEmpty(value)) {
            filled++;
        } else {
            (must ? required : recommended).add(pointer);
        }
    }

    private void inside(Control control, Pointer pointer, JsonValue value) {
        if (!control.repeats()) {
            walk(control.parts(), pointer);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject) {
                    walk(control.parts(), pointer.child(i));
                }
            }
        } else if (value instanceof JsonObject object) {
            for (String name : object.names()) {
                walk(control.parts(), pointer.child(name));
            }
        }
    }
}
