package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** What holds for every edit of every text: the reference set and generated ones. */
class EditPropertiesTest {
    private static final int GENERATED = 500;

    @Test
    void generatedTexts() {
        for (long seed = 0; seed < GENERATED; seed++) {
            Random random = new Random(seed);
            check(RandomText.of(random), random, "seed " + seed, 25);
        }
    }

    @Test
    void referenceSet() {
        Random random = new Random(1);
        ReferenceItems.sound().forEach((name, text) -> check(text, random, name, 12));
    }

    private static void check(String source, Random random, String what, int count) {
        JsonText text = JsonText.of(source);
        assertThat(text.with(List.of()).text()).isSameAs(source);
        assertThat(new JsonEditor(text).edits()).isEmpty();
        List<Trees.Found> places = Trees.places(text).stream().filter(Trees.Found::unique).toList();
        for (int i = 0; i < count; i++) {
            Trees.Found found = places.get(random.nextInt(places.size()));
            String place = what + " at " + found.pointer();
            same(text, found, place);
            scalar(text, found, random, place);
            if (found.place().node() instanceof JsonContainer container) {
                insertAndRemove(text, found.pointer(), container, random, place);
                move(text, found.pointer(), container, random, place);
            }
            if (found.place().parent() != null) {
                remove(text, found, place);
            }
            rename(text, found, place);
        }
    }

    private static void same(JsonText text, Trees.Found found, String what) {
        JsonValue value = found.place().node();
        if (text.duplicates().isEmpty()) {
            JsonEditor editor = new JsonEditor(text).set(found.pointer(), value);
            editor.set(found.pointer(), JsonValues.plain(value));
            assertThat(editor.edits()).as(what).isEmpty();
        }
    }

    private static void scalar(JsonText text, Trees.Found found, Random random, String what) {
        if (found.place().node() instanceof JsonContainer) {
            return;
        }
        Object value = scalar(random);
        JsonText after = new JsonEditor(text).set(found.pointer(), value).result();
        TextSpan span = found.place().span();
        String head = text.text().substring(0, span.start());
        String tail = text.text().substring(span.end());
        assertThat(after.text()).as(what).startsWith(head).endsWith(tail);
        int end = after.text().length() - tail.length();
        assertThat(JsonText.of(after.text().substring(span.start(), end)).root())
                .as(what)
                .isEqualTo(JsonValues.value(value));
    }

    private static void insertAndRemove(
            JsonText text,
            JsonPointer pointer,
            JsonContainer container,
            Random random,
            String what) {
        int index = random.nextInt(container.count() + 1);
        Object value = random.nextInt(3) > 0 ? scalar(random) : container(random);
        JsonEditor editor = new JsonEditor(text);
        JsonPointer made;
        if (container instanceof JsonObject) {
            made = pointer.child("new name");
            editor.insertMember(pointer, index, "new name", value);
        } else {
            made = pointer.child(index);
            editor.insert(pointer, index, value);
        }
        assertThat(editor.edits()).as(what).hasSize(1);
        JsonText with = editor.result();
        assertThat(with.get(made)).as(what).isEqualTo(JsonValues.value(value));
        assertThat(plain(with)).as(what).isEqualTo(inserted(text, pointer, index, value));
        String back = new JsonEditor(with).remove(made).result().text();
        // What stood in an empty container is not known any more when that was filled.
        boolean wasBlank = container.count() == 0 && container.length() > 2;
        if (!wasBlank) {
            assertThat(back).as(what).isEqualTo(text.text());
        }
        assertThat(plain(JsonText.of(back))).as(what).isEqualTo(plain(text));
    }

    private static void remove(JsonText text, Trees.Found found, String what) {
        JsonEditor editor = new JsonEditor(text).remove(found.pointer());
        assertThat(editor.result().parses()).as(what).isTrue();
        JsonPointer parent = Objects.requireNonNull(found.pointer().parent());
        Object expected = JsonValues.plain(Objects.requireNonNull(text.root()));
        Object holder = lookUp(expected, parent);
        if (holder instanceof Map<?, ?> map) {
            map.remove(found.pointer().last());
        } else if (holder instanceof List<?> list) {
            list.remove(found.place().index());
        }
        assertThat(plain(editor.result())).as(what).isEqualTo(expected);
        // Nothing but the one stretch is gone: no line is left empty that was not before.
        assertThat(editor.result().text().length()).as(what).isLessThan(text.text().length());
    }

    private static void move(
            JsonText text,
            JsonPointer pointer,
            JsonContainer container,
            Random random,
            String what) {
        if (!(container instanceof JsonArray array) || array.isEmpty()) {
            return;
        }
        int from = random.nextInt(array.size());
        int to = random.nextInt(array.size());
        JsonText moved = new JsonEditor(text).move(pointer, from, to).result();
        List<JsonValue> expected = new ArrayList<>(array.elements());
        expected.add(to, expected.remove(from));
        JsonArray now = (JsonArray) Objects.requireNonNull(moved.get(pointer));
        assertThat(now.elements()).as(what).isEqualTo(expected);
        assertThat(new JsonEditor(moved).move(pointer, to, from).result().text())
                .as(what)
                .isEqualTo(text.text());
    }

    private static void rename(JsonText text, Trees.Found found, String what) {
        if (!(found.place().parent() instanceof JsonObject object)) {
            return;
        }
        String old = object.names[found.place().index()];
        if (object.members().stream().filter(m -> m.name().equals(old)).count() > 1) {
            return;
        }
        JsonText renamed = new JsonEditor(text).rename(found.pointer(), "another name").result();
        JsonPointer now = Objects.requireNonNull(found.pointer().parent()).child("another name");
        assertThat(renamed.source(now)).as(what).isEqualTo(text.source(found.pointer()));
        // The name comes back in the plainest spelling, so compare what it means.
        JsonText back = new JsonEditor(renamed).rename(now, old).result();
        assertThat(back.root()).as(what).isEqualTo(text.root());
    }

    private static @Nullable Object plain(JsonText text) {
        return JsonValues.plain(Objects.requireNonNull(text.root()));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object inserted(
            JsonText text, JsonPointer pointer, int index, @Nullable Object value) {
        Object all = plain(text);
        Object holder = lookUp(all, pointer);
        Object normal = JsonValues.plain(JsonValues.value(value));
        if (holder instanceof Map<?, ?> map) {
            ((Map<String, @Nullable Object>) map).put("new name", normal);
        } else if (holder instanceof List<?> list) {
            ((List<@Nullable Object>) list).add(index, normal);
        }
        return all;
    }

    private static @Nullable Object lookUp(@Nullable Object all, JsonPointer pointer) {
        Object at = all;
        for (String token : pointer.tokens()) {
            at = at instanceof Map<?, ?> map ? map.get(token) : at(at, token);
        }
        return at;
    }

    private static @Nullable Object at(@Nullable Object list, String token) {
        return list instanceof List<?> all ? all.get(Integer.parseInt(token)) : null;
    }

    private static @Nullable Object scalar(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextDouble();
            case 4 -> "text \" \\ \n é 😀";
            case 5 -> "";
            default -> Long.MIN_VALUE;
        };
    }

    private static Object container(Random random) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put("k" + i, random.nextBoolean() ? scalar(random) : List.of(1, Map.of("z", 2)));
        }
        return random.nextBoolean() ? map : new ArrayList<>(map.values());
    }
}
