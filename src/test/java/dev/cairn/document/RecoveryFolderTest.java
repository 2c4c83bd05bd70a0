package dev.cairn.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.files.FileStamp;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class RecoveryFolderTest {

    @TempDir Path folder;

    private final Editing.StoppedClock clock = new Editing.StoppedClock();

    @Test
    void whatACrashedRunKeptIsFoundByTheNext() throws IOException {
        Path file = folder.resolve("a b ü.json");
        FileStamp base =
                new FileStamp(2, FileTime.from(Instant.parse("2026-02-03T04:05:06Z")), "ab");
        crash(file, base, "{\"half\": \"\uD83D\"}\r\n");
        try (RecoveryFolder next = recovery()) {
            List<RecoveredText> found = next.pending();
            assertThat(found).hasSize(1);
            RecoveredText one = found.getFirst();
            assertThat(one.text()).isEqualTo("{\"half\": \"\uD83D\"}\r\n");
            assertThat(one.file()).isEqualTo(file);
            assertThat(one.base()).isEqualTo(base);
            assertThat(one.kept()).isEqualTo(clock.instant());
            assertThat(next.pending()).isEqualTo(found);
            next.forget(one);
            assertThat(next.pending()).isEmpty();
        }
        assertThat(runs()).isEmpty();
    }

    @Test
    void theLatestComesFirstAndANewItemHasNoFile() throws IOException {
        crash(null, null, "old");
        clock.pass(Duration.ofMinutes(1));
        crash(null, null, "new");
        try (RecoveryFolder next = recovery()) {
            assertThat(next.pending())
                    .extracting(RecoveredText::text)
                    .containsExactly("new", "old");
            assertThat(next.pending().getFirst().file()).isNull();
        }
    }

    @Test
    void whatWasSavedIsForgottenAndTheFolderLeftEmpty() throws IOException {
        try (RecoveryFolder recovery = recovery()) {
            String key = recovery.newKey();
            recovery.keep(key, null, null, "text");
            recovery.forget(key);
        }
        assertThat(runs()).isEmpty();
        try (RecoveryFolder next = recovery()) {
            assertThat(next.pending()).isEmpty();
        }
    }

    @Test
    void aRunThatIsStillGoingIsLeftAlone() throws IOException {
        try (RecoveryFolder first = recovery();
                RecoveryFolder second = recovery()) {
            first.keep(first.newKey(), null, null, "mine");
            second.keep(second.newKey(), null, null, "other");
            assertThat(first.pending()).extracting(RecoveredText::text).doesNotContain("mine");
        }
    }

    @Test
    void brokenEntriesArePassedOver() throws IOException {
        crash(null, null, "good");
        Path run = runs().getFirst();
        Files.writeString(run.resolve("a.kept"), "");
        Files.writeString(run.resolve("b.kept"), "cairn-recovery-1 0 x - - - -\n");
        Files.writeString(
                run.resolve("c.kept"), "cairn-recovery-1 1 2026-01-01T00:00:00Z - - - -\nab");
        try (RecoveryFolder next = recovery()) {
            assertThat(next.pending()).extracting(RecoveredText::text).containsExactly("good");
        }
    }

    @Test
    void aDocumentIsKeptAMomentAfterAChangeAndForgottenWhenSaved() throws Exception {
        try (RecoveryFolder recovery = recovery();
                ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor()) {
            Editing.Waiting owner = new Editing.Waiting();
            Document document = Editing.document("{}");
            RecoveryWatch watch = new RecoveryWatch(document, recovery, disk, owner, problem -> {});
            document.apply(Editing.edit(null, 1, 1, " "));
            keepNow(owner, disk);
            assertThat(keptTexts()).containsExactly("{ }");

            document.saved(
                    new SaveOutcome.Saved(
                            folder.resolve("x.json"),
                            new FileStamp(0, FileTime.fromMillis(0), ""),
                            document.toSaveAs(folder.resolve("x.json")).state()));
            keepNow(owner, disk);
            assertThat(keptTexts()).isEmpty();

            document.apply(Editing.edit(null, 1, 1, " "));
            keepNow(owner, disk);
            assertThat(keptTexts()).containsExactly("{  }");
            watch.close();
            disk.submit(() -> {}).get(10, TimeUnit.SECONDS);
            assertThat(keptTexts()).isEmpty();
        }
    }

    /** Waits for the moment after the change, and for the disk. */
    private static void keepNow(Editing.Waiting owner, ScheduledExecutorService disk)
            throws Exception {
        disk.schedule(() -> {}, RecoveryWatch.DELAY + 50, TimeUnit.MILLISECONDS)
                .get(10, TimeUnit.SECONDS);
        owner.runOne();
        disk.submit(() -> {}).get(10, TimeUnit.SECONDS);
    }

    private List<String> keptTexts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("kept"))) {
            return files.filter(f -> f.toString().endsWith(".kept"))
                    .map(RecoveryFolderTest::textOf)
                    .toList();
        }
    }

    private static String textOf(Path entry) {
        try {
            return RecoveryEntry.read(entry).orElseThrow().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that keeps a text and ends without a word. */
    private void crash(@Nullable Path file, @Nullable FileStamp base, String text)
            throws IOException {
        Path run = Files.createDirectories(folder.resolve("kept/run-" + runs().size()));
        Files.createFile(run.resolve("lock"));
        Files.write(
                run.resolve("entry.kept"), RecoveryEntry.write(file, base, text, clock.instant()));
    }

    private RecoveryFolder recovery() {
        return new RecoveryFolder(folder.resolve("kept"), clock);
    }

    private List<Path> runs() throws IOException {
        Path kept = folder.resolve("kept");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(kept)) {
            return list.sorted().toList();
        }
    }
}
