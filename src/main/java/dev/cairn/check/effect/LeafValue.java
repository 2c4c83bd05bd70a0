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

    /** What its place is like: the names that lead to it, whichever entry of a list it is. */
    String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (String token : place.tokens()) {
            boolean entry = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
            pattern.append('/').append(entry ? "*" : token);
        }
        return pattern.toString();
    }

    /** The values in a tree, in the order of the text; members that stand twice are both there. */
    static List<LeafValue> of(@Nullable JsonValue root) {
        return of(JsonPointer.ROOT, root);
    }

    /**
     * The values in a part of an item.
     *
     * @param place where the part stands
     */
    static List<LeafValue> of(JsonPointer place, @Nullable JsonValue part) {
        List<LeafValue> leaves = new ArrayList<>();
        walk(place, part, leaves::add, name -> {});
        return leaves;
    }

    /** The names of all members in a tree. */
    static List<String> names(@Nullable JsonValue root) {
        List<String> names = new ArrayList<>();
        walk(JsonPointer.ROOT, root, leaf -> {}, names::add);
        return names;
    }

    private static void walk(
            JsonPointer start,
            @Nullable JsonValue root,
            Consumer<LeafValue> leaves,
            Consumer<String> names) {
        if (root == null) {
            return;
        }
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(start, root));
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
