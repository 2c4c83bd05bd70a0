package dev.cairn.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.files.FileStamp;
import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What holds for undo, whatever is done in whichever order. */
class UndoPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyStepGoesBackAndForthExactly(long seed) {
        Random random = new Random(seed);
        Editing.StoppedClock clock = new Editing.StoppedClock();
        Document document =
                new Document(null, "{\"id\": \"x\"}", Runnable::run, Runnable::run, clock);
        for (int round = 0; round < 40; round++) {
            for (int i = random.nextInt(8); i >= 0; i--) {
                document.apply(randomEdit(random, document.text().length()));
                clock.pass(Duration.ofMillis(random.nextInt(1500)));
            }
            int steps = random.nextInt(6);
            List<String> texts = new ArrayList<>(List.of(document.text()));
            for (int i = 0; i < steps && document.canUndo(); i++) {
                document.undo();
                texts.add(document.text());
            }
            for (String text : texts.reversed().subList(1, texts.size())) {
                document.redo();
                assertThat(document.text()).isEqualTo(text);
            }
        }
        while (document.canUndo()) {
            document.undo();
        }
        assertThat(document.text()).isEqualTo("{\"id\": \"x\"}");
        assertThat(document.dirty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 7, 11, 18, 29, 47})
    void theSnapshotIsAlwaysThatOfTheText(long seed) {
        Random random = new Random(seed);
        Document document = Editing.document("{\"id\": \"x\", \"list\": [1, 2, {\"a\": null}]}");
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(4)) {
                case 0 -> document.undo();
                case 1 -> document.redo();
                default -> document.apply(randomEdit(random, document.text().length()));
            }
            assertThat(document.snapshot().text()).isEqualTo(document.text());
            assertThat(document.lastGood().parses()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 28, 496})
    void cleanMeansTheSavedText(long seed) {
        Random random = new Random(seed);
        Document document = Editing.document("{}");
        Map<String, String> disk = new HashMap<>(Map.of("text", "{}"));
        for (int i = 0; i < 400; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 -> document.undo();
                case 2 -> document.redo();
                case 3 -> {
                    SaveJob job = document.toSaveAs(Path.of("x.json"));
                    disk.put("text", job.text());
                    document.saved(
                            new SaveOutcome.Saved(
                                    job.file(),
                                    new FileStamp(0, FileTime.fromMillis(0), ""),
                                    job.state()));
                }
                default -> document.apply(randomEdit(random, document.text().length()));
            }
            if (!document.dirty()) {
                assertThat(document.text()).isEqualTo(disk.get("text"));
            }
        }
    }

    private static UserEdit randomEdit(Random random, int length) {
        List<TextEdit> edits = new ArrayList<>();
        int now = length;
        for (int i = random.nextInt(5) == 0 ? 3 : 1; i > 0; i--) {
            int start = random.nextInt(now + 1);
            int end = Math.min(now, start + random.nextInt(4));
            String text =
                    "{}[]\",: 1ax".substring(random.nextInt(8)).substring(0, random.nextInt(4));
            edits.add(new TextEdit(start, end, text));
            now += text.length() - (end - start);
        }
        @Nullable String key = random.nextBoolean() ? "k" + random.nextInt(2) : null;
        return new UserEdit("Change", edits, key, "test");
    }
}
