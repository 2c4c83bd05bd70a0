package dev.cairn.ui.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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

    private final Memory memory;

    private ToDo(FormData data, Memory memory) {
        this.data = data;
        this.memory = memory;
    }

    /** Looks through the whole form, into lists and objects. */
    public static ToDo of(FormData data, Form form) {
        return of(data, form, new Memory());
    }

    /** The same; entries of lists that are unchanged since the last time are taken from memory. */
    public static ToDo of(FormData data, Form form, Memory memory) {
        ToDo todo = new ToDo(data, memory);
        todo.walk(form.fields(), Pointer.ROOT);
        return todo;
    }

    /**
     * What was found in the entries of lists the last time. Snapshots share what an edit left
     * alone, so an entry that is the same object as before has the same fields to do.
     */
    public static final class Memory {

        private record Entry(
                Control control,
                int asked,
                int filled,
                List<Pointer> required,
                List<Pointer> recommended) {}

        private Map<JsonValue, Entry> last = new IdentityHashMap<>();
        private Map<JsonValue, Entry> now = new IdentityHashMap<>();
        private List<String> extensions = List.of();

        /** A new count starts; what the one before did not meet is forgotten. */
        public void start(List<String> declared) {
            last = declared.equals(extensions) ? now : new IdentityHashMap<>();
            now = new IdentityHashMap<>();
            extensions = declared;
        }
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
                    entry(control, pointer.child(i), array.get(i));
                }
            }
        } else if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                entry(control, pointer.child(member.name()), member.value());
            }
        }
    }

    private void entry(Control control, Pointer pointer, JsonValue value) {
        Memory.Entry known = memory.last.get(value);
        if (known == null || known.control() != control) {
            ToDo found = new ToDo(data, memory);
            found.walk(control.parts(), pointer);
            known =
                    new Memory.Entry(
                            control,
                            found.asked,
                            found.filled,
                            relative(found.required, pointer),
                            relative(found.recommended, pointer));
        }
        memory.now.put(value, known);
        asked += known.asked();
        filled += known.filled();
        known.required().forEach(place -> required.add(pointer.append(place)));
        known.recommended().forEach(place -> recommended.add(pointer.append(place)));
    }

    private static List<Pointer> relative(List<Pointer> places, Pointer base) {
        return places.stream().map(place -> place.relativeTo(base)).toList();
    }
}
