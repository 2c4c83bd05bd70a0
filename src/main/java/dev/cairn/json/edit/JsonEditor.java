package dev.cairn.json.edit;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.JsonWriter;
import dev.cairn.json.RawJson;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.TreeNode;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Changes a text by its structure. Each operation sees what the one before it left, and makes the
 * smallest text edit that does it, in the layout of what stands around. Values are plain ones, see
 * {@link JsonValues}. To be used by one thread.
 */
public final class JsonEditor {
    private final List<TextEdit> edits = new ArrayList<>();
    private JsonText now;

    /**
     * @throws IllegalStateException when the text does not parse
     */
    public JsonEditor(JsonText text) {
        if (!text.parses()) {
            throw new IllegalStateException("The text is not JSON.");
        }
        now = text;
    }

    /** The text with all that was done so far. */
    public JsonText result() {
        return now;
    }

    /** What was done so far: sequential edits, none of them without effect. */
    public List<TextEdit> edits() {
        return List.copyOf(edits);
    }

    /**
     * Sets the value at a place. Where nothing is, a member is added at the end of its object, or
     * an element to its array when the token is "-" or the size; missing parents are created as
     * objects, also in the place of a null. A value equal to the one that is there changes nothing
     * (a number only has to be equal in value, unless it is given as {@link JsonNumber} or {@link
     * RawJson}); an object or array is changed where it differs.
     *
     * @throws IllegalArgumentException when the value is not plain, or the way leads through a
     *     value that can hold nothing
     */
    public JsonEditor set(JsonPointer pointer, @Nullable Object value) {
        JsonLocation place = JsonLocation.root(rootNode(), now.rootStart());
        for (int i = 0; i < pointer.size(); i++) {
            String token = pointer.tokens().get(i);
            JsonLocation next = place.child(token);
            if (next == null) {
                List<String> missing = pointer.tokens().subList(i + 1, pointer.size());
                create(pointer, place, token, wrapped(missing, value));
                return this;
            }
            place = next;
        }
        if (value instanceof RawJson || !(place.node() instanceof JsonContainer)) {
            replace(place, value);
        } else {
            new TreeMerge(this, pointer, value instanceof JsonValue).run(JsonValues.value(value));
        }
        return this;
    }

    /**
     * Appends to the array at a place; makes it where nothing or null is.
     *
     * @throws IllegalArgumentException when something else is there, or the value is not plain
     */
    public JsonEditor add(JsonPointer array, @Nullable Object value) {
        JsonLocation place = now.find(array);
        if (place == null || place.node() == JsonNull.NULL) {
            return set(array, Collections.singletonList(value));
        }
        return insert(array, container(place, array, JsonArray.class).count(), value);
    }

    /**
     * Inserts an element so that it has the given index.
     *
     * @throws NoSuchElementException when nothing is at the place
     * @throws IllegalArgumentException when no array is there, or the value is not plain
     * @throws IndexOutOfBoundsException when the array has fewer elements than the index
     */
    public JsonEditor insert(JsonPointer array, int index, @Nullable Object value) {
        JsonLocation place = now.require(array);
        container(place, array, JsonArray.class);
        insertItem(place, index, null, value);
        return this;
    }

    /**
     * Inserts a member so that it has the given index.
     *
     * @throws NoSuchElementException when nothing is at the place
     * @throws IllegalArgumentException when no object is there, it has a member of that name, or
     *     the value is not plain
     * @throws IndexOutOfBoundsException when the object has fewer members than the index
     */
    public JsonEditor insertMember(
            JsonPointer object, int index, String name, @Nullable Object value) {
        JsonLocation place = now.require(object);
        if (container(place, object, JsonObject.class).find(name) >= 0) {
            throw new IllegalArgumentException("There is a member of that name: " + name);
        }
        insertItem(place, index, name, value);
        return this;
    }

    /**
     * Removes what is at a place, with its comma and its line; members of one name all go. Nothing
     * there: nothing happens.
     *
     * @throws IllegalArgumentException for the root
     */
    public JsonEditor remove(JsonPointer pointer) {
        JsonPointer parent = pointer.parent();
        if (parent == null) {
            throw new IllegalArgumentException("The whole document cannot be removed.");
        }
        JsonLocation place = now.find(pointer);
        boolean member = place != null && place.parent() instanceof JsonObject;
        while (place != null) {
            removeItem(now.require(parent), place.index());
            place = member ? now.find(pointer) : null;
        }
        return this;
    }

    /**
     * Removes the member or element of an index, one of several of the same name too.
     *
     * @throws NoSuchElementException when nothing is at the place
     * @throws IndexOutOfBoundsException when there is no such item
     */
    public JsonEditor removeAt(JsonPointer container, int index) {
        JsonLocation place = now.require(container);
        JsonContainer items = container(place, container, JsonContainer.class);
        Objects.checkIndex(index, items.count());
        removeItem(place, index);
        return this;
    }

    /**
     * Gives a member another name; its value's text stays.
     *
     * @throws NoSuchElementException when nothing is at the place
     * @throws IllegalArgumentException when it is no member, or another one has that name
     */
    public JsonEditor rename(JsonPointer member, String newName) {
        JsonLocation place = now.require(member);
        if (!(place.parent() instanceof JsonObject object)) {
            throw new IllegalArgumentException("Not a member of an object: " + member);
        }
        if (object.names[place.index()].equals(newName)) {
            return this;
        }
        if (object.find(newName) >= 0) {
            throw new IllegalArgumentException("There is a member of that name: " + newName);
        }
        TextSpan name = place.nameSpan();
        String quoted = JsonWriter.quote(newName, now.layout().asciiOnly());
        apply(new TextEdit(name.start(), name.end(), quoted));
        return this;
    }

    /**
     * Moves an element so that it has another index; the text of each element stays.
     *
     * @throws NoSuchElementException when nothing is at the place
     * @throws IllegalArgumentException when no array is there
     * @throws IndexOutOfBoundsException when the array has no such index
     */
    public JsonEditor move(JsonPointer array, int from, int to) {
        JsonLocation place = now.require(array);
        JsonContainer items = container(place, array, JsonArray.class);
        Objects.checkIndex(from, items.count());
        Objects.checkIndex(to, items.count());
        ElementMoves.edits(now.text(), place, items, from, to).forEach(this::apply);
        return this;
    }

    private static <T extends JsonContainer> T container(
            JsonLocation place, JsonPointer at, Class<T> kind) {
        if (!kind.isInstance(place.node())) {
            String wanted = kind == JsonObject.class ? "object" : "array";
            throw new IllegalArgumentException("No " + wanted + " at \"" + at + "\".");
        }
        return kind.cast(place.node());
    }

    private static @Nullable Object wrapped(List<String> names, @Nullable Object value) {
        Object inner = value;
        for (int i = names.size() - 1; i >= 0; i--) {
            Map<String, @Nullable Object> outer = new LinkedHashMap<>();
            outer.put(names.get(i), inner);
            inner = outer;
        }
        return inner;
    }

    private void create(
            JsonPointer pointer, JsonLocation place, String token, @Nullable Object value) {
        switch (place.node()) {
            case JsonObject object -> insertItem(place, object.count(), token, value);
            case JsonArray array
                    when token.equals("-") || JsonPointer.index(token) == array.count() ->
                    insertItem(place, array.count(), null, value);
            case JsonNull none -> replace(place, wrapped(List.of(token), value));
            default ->
                    throw new IllegalArgumentException(
                            "Nothing can be put at \"" + pointer + "\".");
        }
    }

    /** Replaces a whole value, unless it is the same. */
    void replace(JsonLocation place, @Nullable Object value) {
        if (!TreeMerge.isSame(place.node(), value, place.span(), now.text())) {
            String written = new EditStyle(now).replacement(place, value);
            apply(new TextEdit(place.start(), place.end(), written));
        }
    }

    void insertItem(JsonLocation place, int index, @Nullable String name, @Nullable Object value) {
        JsonContainer items = (JsonContainer) place.node();
        Objects.checkIndex(index, items.count() + 1);
        apply(new EditStyle(now).insertion(place, items, index, name, value));
    }

    void removeItem(JsonLocation place, int index) {
        apply(EditStyle.removal(now.text(), place, (JsonContainer) place.node(), index));
    }

    JsonText now() {
        return now;
    }

    private TreeNode rootNode() {
        TreeNode root = now.node();
        if (root == null) {
            throw new IllegalStateException("The text is not JSON.");
        }
        return root;
    }

    private void apply(TextEdit edit) {
        TextEdit small = edit.trimmed(now.text());
        if (small != null) {
            now = now.with(small);
            edits.add(small);
        }
    }
}
