package dev.cairn.workspace.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

class MergedItemTest {

    private static final int PAIRS = 300;

    private static JsonText text(String text) {
        return JsonText.of(text);
    }

    private static String merged(String base, String ours, String theirs) {
        MergedItem merged = MergedItem.of(text(base), text(ours), text(theirs));
        assertThat(merged.isClean()).isTrue();
        assertThat(TextEdit.applyAll(ours, merged.edits())).isEqualTo(merged.text().text());
        return merged.text().text();
    }

    @Test
    void differentValuesAreTakenTogether() {
        assertThat(merged("{\"a\": 1, \"b\": 2}", "{\"a\": 1.5, \"b\": 2}", "{\"a\":1,\"b\":3e1}"))
                .isEqualTo("{\"a\": 1.5, \"b\": 3e1}");
        assertThat(merged("{\"a\": 1}", "{\"a\": 1, \"x\": 1}", "{\"a\": 1, \"y\": 2}"))
                .isEqualTo("{\"a\": 1, \"y\": 2, \"x\": 1}");
        assertThat(merged("{\"a\": 1, \"b\": 2}", "{\"a\": 1}", "{\"a\": 3, \"b\": 2}"))
                .isEqualTo("{\"a\": 3}");
        assertThat(merged("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": 1}, \"z\": 0}", "{\"a\": {}}"))
                .isEqualTo("{\"a\": {}, \"z\": 0}");
    }

    @Test
    void listsAreMergedEntryByEntry() {
        assertThat(merged("[1, 2, 3]", "[0, 1, 2, 3]", "[1, 2, 3, 4]"))
                .isEqualTo("[0, 1, 2, 3, 4]");
        assertThat(merged("[1, 2]", "[1, 2, 3]", "[1, 2, 4]")).isEqualTo("[1, 2, 3, 4]");
        assertThat(merged("[1, 2]", "[1, 2, 3]", "[1, 2, 3, 4]")).isEqualTo("[1, 2, 3, 4]");
        assertThat(merged("[1, 2, 3]", "[2, 3]", "[1, 2]")).isEqualTo("[2]");
        assertThat(
                        merged(
                                "[{\"rel\": \"a\", \"href\": \"x\"}]",
                                "[{\"rel\": \"a\", \"href\": \"y\"}]",
                                "[{\"rel\": \"a\", \"href\": \"x\", \"title\": \"t\"}]"))
                .isEqualTo("[{\"rel\": \"a\", \"href\": \"y\", \"title\": \"t\"}]");
    }

    @Test
    void aConflictIsAskedAndAnswered() {
        JsonText base = text("{\"a\": 1, \"b\": {\"c\": 2}}");
        JsonText ours = text("{\"a\": 2, \"b\": {\"c\": 2}}");
        JsonText theirs = text("{\"a\": 3, \"b\": {\"c\": 4}}");
        MergedItem merged = MergedItem.of(base, ours, theirs);
        assertThat(merged.conflicts())
                .containsExactly(
                        new MergeConflict(
                                JsonPointer.of("a"),
                                JsonValues.value(1),
                                JsonValues.value(2),
                                JsonValues.value(3)));
        assertThat(merged.text().text()).isEqualTo("{\"a\": 2, \"b\": {\"c\": 4}}");
        MergedItem chosen =
                MergedItem.of(base, ours, theirs, Map.of(JsonPointer.of("a"), MergeSide.THEIRS));
        assertThat(chosen.text().text()).isEqualTo(theirs.text());
    }

    @Test
    void removedAndChangedIsAConflict() {
        MergedItem merged =
                MergedItem.of(text("{\"a\": {\"b\": 1}}"), text("{}"), text("{\"a\": {\"b\": 2}}"));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(merged.conflicts().getFirst().ours()).isNull();
        assertThat(
                        MergedItem.of(
                                        text("{\"a\": {\"b\": 1}}"),
                                        text("{}"),
                                        text("{\"a\": {\"b\": 2}}"),
                                        Map.of(JsonPointer.of("a"), MergeSide.THEIRS))
                                .text()
                                .root())
                .isEqualTo(text("{\"a\": {\"b\": 2}}").root());
        assertThatThrownBy(() -> MergedItem.of(text("{"), text("{}"), text("{}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Changes values of a real item on both sides, and knows what has to come out. */
    @Test
    void noChangeIsLostAndConflictsAreWhereBothChangedOneValue() throws IOException {
        JsonText base = model();
        List<JsonPointer> leaves = new ArrayList<>();
        collect(base.root(), JsonPointer.ROOT, leaves);
        Random random = new Random(14);
        int conflicts = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Map<JsonPointer, @Nullable Object> ours = changes(leaves, random, "ours " + pair);
            Map<JsonPointer, @Nullable Object> theirs = changes(leaves, random, "theirs " + pair);
            for (JsonPointer each : List.copyOf(ours.keySet())) {
                // now and then both make the same change, which is none to ask about
                if (random.nextInt(8) == 0) {
                    theirs.put(each, ours.get(each));
                } else if (random.nextInt(8) == 0) {
                    theirs.put(each, "theirs " + pair);
                }
            }
            JsonText own = with(base, ours);
            MergedItem merged = MergedItem.of(base, own, with(base, theirs));
            Set<JsonPointer> both =
                    ours.keySet().stream()
                            .filter(theirs::containsKey)
                            .filter(each -> !Objects.equals(ours.get(each), theirs.get(each)))
                            .collect(Collectors.toSet());
            assertThat(merged.conflicts())
                    .as("pair " + pair)
                    .extracting(MergeConflict::pointer)
                    .containsExactlyInAnyOrderElementsOf(both);
            conflicts += both.size();
            Map<JsonPointer, @Nullable Object> wanted = new TreeMap<>(theirs);
            wanted.putAll(ours);
            assertThat(merged.text().root())
                    .as("pair " + pair)
                    .isEqualTo(with(base, wanted).root());
            assertThat(untouched(merged.text().text(), wanted))
                    .as("pair " + pair)
                    .isEqualTo(untouched(base.text(), wanted));
            Map<JsonPointer, MergeSide> choices =
                    both.stream().collect(Collectors.toMap(p -> p, p -> MergeSide.THEIRS));
            Map<JsonPointer, @Nullable Object> other = new TreeMap<>(ours);
            other.putAll(theirs);
            assertThat(MergedItem.of(base, own, with(base, theirs), choices).text().root())
                    .as("pair " + pair + ", theirs chosen")
                    .isEqualTo(with(base, other).root());
        }
        assertThat(conflicts).isGreaterThan(50);
    }

    /** The lines of a text that speak of no changed value. */
    private static List<String> untouched(String text, Map<JsonPointer, @Nullable Object> changed) {
        JsonText json = JsonText.of(text);
        Set<Integer> touched = new HashSet<>();
        for (JsonPointer each : changed.keySet()) {
            JsonPointer parent = Objects.requireNonNull(each.parent());
            var span = json.span(json.has(each) ? each : parent);
            for (int line = json.position(span.start()).line();
                    line <= json.position(span.end()).line();
                    line++) {
                touched.add(line);
            }
        }
        // a line that is touched in one of the texts is not compared in either
        List<String> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!touched.contains(i + 1)) {
                lines.add(all.get(i));
            }
        }
        return lines;
    }

    private static JsonText with(JsonText base, Map<JsonPointer, @Nullable Object> changes) {
        JsonEditor editor = new JsonEditor(base);
        changes.forEach(editor::set);
        return editor.result();
    }

    private static Map<JsonPointer, @Nullable Object> changes(
            List<JsonPointer> leaves, Random random, String value) {
        Map<JsonPointer, @Nullable Object> changes = new TreeMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            JsonPointer leaf = leaves.get(random.nextInt(leaves.size()));
            changes.put(leaf, random.nextInt(5) == 0 ? null : value);
        }
        return changes;
    }

    private static void collect(
            @Nullable JsonValue value, JsonPointer at, List<JsonPointer> leaves) {
        switch (value) {
            case JsonObject object when !object.isEmpty() ->
                    object.names()
                            .forEach(name -> collect(object.get(name), at.child(name), leaves));
            case JsonArray array when !array.isEmpty() -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), at.child(i), leaves);
                }
            }
            // to set null where null is would be no change
            case null -> {}
            case dev.cairn.json.JsonNull nothing -> {}
            default -> leaves.add(at);
        }
    }

    private static JsonText model() throws IOException {
        try (InputStream in =
                MergedItemTest.class.getResourceAsStream(
                        "/dev/cairn/ui/section/guide-model.json")) {
            return JsonText.of(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
