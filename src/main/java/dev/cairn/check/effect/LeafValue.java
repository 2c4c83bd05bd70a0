package dev.cairn.check.effect;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A value of an item that has no values inside: a text, a number, a truth value, null, or an empty
 * list or object.
 *
 * @param place where it stands
 * @param text what it says: the characters of a text, the spelling of a number; empty for what says
 *     nothing
 */
record LeafValue(JsonPointer place, JsonValue value, String text) {

    /** Whether it says nothing: null, an empty text, list or object, or a word for nothing. */
    boolean isEmpty() {
        return switch (value) {
            case JsonString string -> SaidValue.saysNothing(string.value());
            case JsonNumber number -> false;
            case JsonBoolean truth -> false;
            default -> true;
        };
    }

    /** Whether it is a place that is to be filled in: an empty text, list or object. */
    boolean isOpen() {
        return isEmpty() && !(value instanceof JsonNull);
    }

    /** The values in a tree, in the order of the text; members that stand twice are both there. */
    static List<LeafValue> of(@Nullable JsonValue root) {
        List<LeafValue> leaves = new ArrayList<>();
        walk(root, leaves::add, name -> {});
        return leaves;
    }

    /** The names of all members in a tree. */
    static List<String> names(@Nullable JsonValue root) {
        List<String> names = new ArrayList<>();
        walk(root, leaf -> {}, names::add);
        return names;
    }

    private static void walk(
            @Nullable JsonValue root, Consumer<LeafValue> leaves, Consumer<String> names) {
        if (root == null) {
            return;
        }
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(JsonPointer.ROOT, root));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            JsonPointer place = visit.place();
            switch (visit.value()) {
                case JsonObject object when !object.isEmpty() -> {
                    for (int i = object.size() - 1; i >= 0; i--) {
                        names.accept(object.nameAt(i));
                        open.push(new Visit(place.child(object.nameAt(i)), object.valueAt(i)));
                    }
                }
                case JsonArray array when !array.isEmpty() -> {
                    for (int i = array.size() - 1; i >= 0; i--) {
                        open.push(new Visit(place.child(i), array.get(i)));
                    }
                }
                case JsonValue leaf -> leaves.accept(new LeafValue(place, leaf, textOf(leaf)));
            }
        }
    }

    private static String textOf(JsonValue leaf) {
        return switch (leaf) {
            case JsonString string -> string.value();
            case JsonNumber number -> number.literal();
            case JsonBoolean truth -> Boolean.toString(truth.value());
            default -> "";
        };
    }

    private record Visit(JsonPointer place, JsonValue value) {}
}
