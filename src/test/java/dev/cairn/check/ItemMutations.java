package dev.cairn.check;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Makes one mistake in an item, at a place and of a kind that a seed chooses. */
public final class ItemMutations {

    /** What is done to a value or member. */
    public enum Kind {
        DROP,
        RENAME,
        RETYPE,
        EMPTY,
        NULL,
        OUT_OF_RANGE,
        WRONG_CHOICE,
        WRONG_FORMAT,
        DUPLICATE,
        EXTRA,
        NEST
    }

    /**
     * One mistake.
     *
     * @param kind what was done
     * @param pointer where
     * @param text the item with the mistake
     */
    public record Mutation(Kind kind, JsonPointer pointer, JsonText text) {

        /**
         * Whether a finding blames the right place: this one, one inside it, or what lacks or holds
         * the member.
         */
        public boolean isBlamedBy(JsonPointer place) {
            JsonPointer parent = Objects.requireNonNullElse(pointer.parent(), JsonPointer.ROOT);
            return switch (kind) {
                case DROP -> place.equals(parent);
                case RENAME -> place.equals(parent) || place.startsWith(renamed(pointer));
                default -> place.startsWith(pointer);
            };
        }
    }

    private static final int TRIES = 50;

    private final Random random;

    public ItemMutations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One mistake somewhere in the item; every pattern of place is as likely as any other, long
     * lists or not.
     */
    public Mutation in(JsonText item) {
        Map<String, List<JsonPointer>> places = places(item);
        List<String> patterns = List.copyOf(places.keySet());
        for (int i = 0; i < TRIES; i++) {
            List<JsonPointer> alike =
                    Objects.requireNonNull(
                            places.get(patterns.get(random.nextInt(patterns.size()))));
            JsonPointer pointer = alike.get(random.nextInt(alike.size()));
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            JsonEditor editor = new JsonEditor(item);
            JsonPointer changed =
                    change(kind, pointer, Objects.requireNonNull(item.get(pointer)), item, editor);
            if (changed != null && !editor.edits().isEmpty()) {
                return new Mutation(kind, changed, editor.result());
            }
        }
        throw new IllegalStateException("no mistake could be made");
    }

    private @Nullable JsonPointer change(
            Kind kind, JsonPointer pointer, JsonValue value, JsonText item, JsonEditor editor) {
        boolean member =
                pointer.parent() != null && item.get(pointer.parent()) instanceof JsonObject;
        switch (kind) {
            case DROP -> {
                return pointer.isRoot() ? null : done(editor.remove(pointer), pointer);
            }
            case RENAME -> {
                return member
                        ? done(editor.rename(pointer, renamed(pointer).last()), pointer)
                        : null;
            }
            case RETYPE -> {
                return pointer.isRoot()
                        ? null
                        : done(editor.set(pointer, otherType(value)), pointer);
            }
            case EMPTY -> {
                Object empty = empty(value);
                return empty == null || pointer.isRoot()
                        ? null
                        : done(editor.set(pointer, empty), pointer);
            }
            case NULL -> {
                return pointer.isRoot() ? null : done(editor.set(pointer, null), pointer);
            }
            case OUT_OF_RANGE -> {
                return value instanceof JsonNumber
                        ? done(editor.set(pointer, number()), pointer)
                        : null;
            }
            case WRONG_CHOICE -> {
                return value instanceof JsonString text
                        ? done(editor.set(pointer, slip(text.value())), pointer)
                        : null;
            }
            case WRONG_FORMAT -> {
                return value instanceof JsonString text
                        ? done(editor.set(pointer, spoiled(text.value())), pointer)
                        : null;
            }
            case DUPLICATE -> {
                return value instanceof JsonArray array && array.size() > 0
                        ? done(
                                editor.add(pointer, array.get(random.nextInt(array.size()))),
                                pointer)
                        : null;
            }
            case EXTRA -> {
                JsonPointer extra = pointer.child("surplus");
                return value instanceof JsonObject ? done(editor.set(extra, "more"), extra) : null;
            }
            case NEST -> {
                if (pointer.isRoot()) {
                    return null;
                }
                Object nested = random.nextBoolean() ? List.of(value) : Map.of("value", value);
                return done(editor.set(pointer, nested), pointer);
            }
        }
        return null;
    }

    private static JsonPointer done(JsonEditor editor, JsonPointer pointer) {
        return pointer;
    }

    private static JsonPointer renamed(JsonPointer pointer) {
        String name = pointer.last();
        String slip = name.length() < 4 ? name + "s" : name.substring(0, 2) + name.substring(3);
        return Objects.requireNonNull(pointer.parent()).child(slip);
    }

    private Object otherType(JsonValue value) {
        List<Object> others = new ArrayList<>(List.of("text", 7, true, List.of(), Map.of()));
        switch (value) {
            case JsonString text -> {
                others.remove("text");
                return random.nextBoolean() ? 7 : others.get(random.nextInt(others.size()));
            }
            case JsonNumber number -> {
                others.remove((Object) 7);
                return random.nextBoolean()
                        ? number.literal()
                        : others.get(random.nextInt(others.size()));
            }
            case JsonArray array -> {
                others.remove(List.of());
                return array.size() == 1 ? array.get(0) : others.get(random.nextInt(others.size()));
            }
            case JsonObject object -> {
                others.remove(Map.of());
                return others.get(random.nextInt(others.size()));
            }
            default -> {
                return "true";
            }
        }
    }

    private static @Nullable Object empty(JsonValue value) {
        return switch (value) {
            case JsonString text -> "";
            case JsonArray array -> List.of();
            case JsonObject object -> Map.of();
            default -> null;
        };
    }

    private Object number() {
        return switch (random.nextInt(4)) {
            case 0 -> -5;
            case 1 -> 0;
            case 2 -> new BigDecimal("0.5");
            default -> new BigDecimal("100000000000000000000");
        };
    }

    private String slip(String text) {
        if (text.length() < 3) {
            return text + "x";
        }
        int at = random.nextInt(text.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.toUpperCase(java.util.Locale.ROOT) + "_";
            default ->
                    text.substring(0, at)
                            + text.charAt(at + 1)
                            + text.charAt(at)
                            + text.substring(at + 2);
        };
    }

    private String spoiled(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> " " + text + " ";
            case 1 -> text.replace("Z", "");
            case 2 -> "not this: " + text;
            default -> text + "\n";
        };
    }

    /** All places by their pattern: indexes and the keys of assets do not count. */
    private static Map<String, List<JsonPointer>> places(JsonText item) {
        Map<String, List<JsonPointer>> places = new LinkedHashMap<>();
        collect(JsonPointer.ROOT, "", Objects.requireNonNull(item.root()), places);
        return places;
    }

    private static void collect(
            JsonPointer pointer,
            String pattern,
            JsonValue value,
            Map<String, List<JsonPointer>> places) {
        places.computeIfAbsent(pattern, p -> new ArrayList<>()).add(pointer);
        if (value instanceof JsonObject object) {
            for (String name : object.names()) {
                String step = pattern.equals("/assets") ? "*" : name;
                collect(
                        pointer.child(name),
                        pattern + "/" + step,
                        Objects.requireNonNull(object.get(name)),
                        places);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(pointer.child(i), pattern + "/*", array.get(i), places);
            }
        }
    }
}
