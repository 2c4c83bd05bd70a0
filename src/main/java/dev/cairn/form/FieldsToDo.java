package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of a form are required, or recommended by the guide, and still empty. Needs no view
 * of the form.
 */
public final class FieldsToDo {

    private final FormData data;
    private final List<JsonPointer> required = new ArrayList<>();
    private final List<JsonPointer> recommended = new ArrayList<>();
    private int asked;
    private int filled;

    private final Memory memory;

    private FieldsToDo(FormData data, Memory memory) {
        this.data = data;
        this.memory = memory;
    }

    /** Looks through the whole form, into lists and objects. */
    public static FieldsToDo of(FormData data, Form form) {
        return of(data, form, new Memory());
    }

    /** The same; entries of lists that are unchanged since the last time are taken from memory. */
    public static FieldsToDo of(FormData data, Form form, Memory memory) {
        FieldsToDo todo = new FieldsToDo(data, memory);
        todo.walk(form.fields(), JsonPointer.ROOT);
        return todo;
    }

    /**
     * What was found in the entries of lists the last time. Snapshots share what an edit left
     * alone, so an entry that is the same object as before has the same fields to do.
     */
    public static final class Memory {

        private record Entry(
                FieldControl control,
                int asked,
                int filled,
                List<JsonPointer> required,
                List<JsonPointer> recommended) {}

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
    public List<JsonPointer> required() {
        return List.copyOf(required);
    }

    /** The empty fields that the guide recommends. */
    public List<JsonPointer> recommended() {
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

    private void walk(List<FieldSpec> fields, JsonPointer base) {
        for (FieldSpec spec : fields) {
            JsonPointer pointer = base.append(spec.path());
            JsonValue value = data.value(pointer);
            if (!spec.control().bare()) {
                count(new FieldLens(data, spec, MovingPlace.root().at(pointer)), pointer, value);
            }
            if (value != null && !spec.control().parts().isEmpty()) {
                inside(spec.control(), pointer, value);
            }
        }
    }

    private void count(FieldLens lens, JsonPointer pointer, @Nullable JsonValue value) {
        boolean must = lens.required();
        if (!must && !lens.spec().is(FieldTrait.ADVISED)) {
            return;
        }
        asked++;
        if (must ? !lens.isToDo(value) : !EmptyValues.isEmpty(value)) {
            filled++;
        } else {
            (must ? required : recommended).add(pointer);
        }
    }

    private void inside(FieldControl control, JsonPointer pointer, JsonValue value) {
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

    private void entry(FieldControl control, JsonPointer pointer, JsonValue value) {
        Memory.Entry known = memory.last.get(value);
        if (known == null || known.control() != control) {
            FieldsToDo found = new FieldsToDo(data, memory);
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

    private static List<JsonPointer> relative(List<JsonPointer> places, JsonPointer base) {
        return places.stream().map(place -> place.relativeTo(base)).toList();
    }
}
