package dev.cairn.json.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RandomText;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.Objects;
import java.util.Random;

/** Any value can be set in the place of any other. */
class TreeMergeTest {
    @Test
    void anyTextCanBecomeAnyOther() {
        for (long seed = 0; seed < 300; seed++) {
            JsonText from = JsonText.of(RandomText.of(new Random(seed)));
            JsonText to = JsonText.of(RandomText.of(new Random(seed + 1)));
            JsonValue wanted =
                    JsonValues.value(JsonValues.plain(Objects.requireNonNull(to.root())));
            JsonEditor editor = new JsonEditor(from);
            if (!from.duplicates().isEmpty()) {
                continue;
            }
            editor.set(JsonPointer.ROOT, wanted);
            assertThat(editor.result().root()).as("seed " + seed).isEqualTo(wanted);
            assertThat(JsonText.of(editor.result().text()).root()).isEqualTo(wanted);
            assertThat(TextEdit.applyAll(from.text(), editor.edits()))
                    .isEqualTo(editor.result().text());
        }
    }

    @Test
    void oneChangeInALargeArrayIsOneEdit() {
        StringBuilder ring = new StringBuilder("[");
        for (int i = 0; i < 2000; i++) {
            ring.append(i == 0 ? "" : ", ").append("[").append(i).append(", 1.50]");
        }
        JsonText text = JsonText.of(ring.append("]").toString());
        JsonText other = new JsonEditor(text).set(JsonPointer.of(700, 1), 9).result();
        JsonEditor editor = new JsonEditor(text);
        editor.set(JsonPointer.ROOT, JsonValues.plain(Objects.requireNonNull(other.root())));
        assertThat(editor.edits()).hasSize(1);
        assertThat(editor.result().text()).isEqualTo(other.text());
    }
}
