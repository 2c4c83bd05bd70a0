package dev.cairn.workspace.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.workspace.change.PlannedChange.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class ChangeJournalTest {

    private static final int FILES = Integer.getInteger("cairn.kill.files", 60);
    private static final int KILLS = Integer.getInteger("cairn.kill.points", 6);

    @TempDir Path folder;
    private Path items;
    private Path journal;

    @BeforeEach
    void folders() throws IOException {
        items = Files.createDirectories(folder.resolve("items"));
        journal = folder.resolve("journal");
    }

    private static String text(int file, String state) {
        return "{\"id\": \"%d\", \"state\": \"%s\", \"more\": \"%s\"}\n"
                .formatted(file, state, "x".repeat(2000));
    }

    private static List<PlannedChange> plan(Path items, int files) throws IOException {
        List<PlannedChange> plan = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Path file = items.resolve(i + ".json");
            plan.add(
                    new PlannedChange(
                            file, Outcome.CHANGED, "", text(i, "old"), text(i, "new"), List.of()));
        }
        return plan;
    }

    private void old(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Files.writeString(items.resolve(i + ".json"), text(i, "old"));
        }
    }

    /** How many files are in a state; each has to be in one of the two. */
    private int count(int files, String state) throws IOException {
        int count = 0;
        for (int i = 0; i < files; i++) {
            String now = Files.readString(items.resolve(i + ".json"));
            assertThat(now).isIn(text(i, "old"), text(i, "new"));
            count += now.equals(text(i, state)) ? 1 : 0;
        }
        return count;
    }

    @Test
    void allAreWrittenAndTakenBackAsOneStep() throws IOException {
        old(20);
        ChangeJournal changes = new ChangeJournal(journal);
        WrittenChange written = changes.write("Publish", plan(items, 20));
        assertThat(written.written()).hasSize(20);
        assertThat(count(20, "new")).isEqualTo(20);
        Files.writeString(items.resolve("3.json"), "{\"mine\": true}");
        WrittenChange undone = changes.undo(written);
        assertThat(undone.title()).isEqualTo("Undo Publish");
        assertThat(undone.left())
                .singleElement()
                .satisfies(left -> assertThat(left.sentence()).endsWith("stays as it is."));
        assertThat(Files.readString(items.resolve("3.json"))).isEqualTo("{\"mine\": true}");
        Files.writeString(items.resolve("3.json"), text(3, "old"));
        assertThat(count(20, "old")).isEqualTo(20);
        assertThat(changes.recover()).isEmpty();
    }

    @Test
    void whatWasChangedSinceThePreviewIsLeft() throws IOException {
        old(3);
        List<PlannedChange> plan = plan(items, 3);
        Files.writeString(items.resolve("1.json"), "{}");
        WrittenChange written = new ChangeJournal(journal).write("Set", plan);
        assertThat(written.written()).hasSize(2);
        assertThat(written.left()).hasSize(1);
        assertThat(Files.readString(items.resolve("1.json"))).isEqualTo("{}");
    }

    @Test
    void aFileThatCannotBeWrittenTakesAllBack() throws IOException {
        old(20);
        AtomicInteger count = new AtomicInteger();
        ChangeJournal full =
                new ChangeJournal(
                        journal,
                        (file, text) -> {
                            if (count.incrementAndGet() == 11) {
                                throw new FileProblem(file, "The disk is full.");
                            }
                            AtomicFile.write(file, text);
                        });
        assertThatThrownBy(() -> full.write("Set", plan(items, 20)))
                .isInstanceOf(FileProblem.class)
                .hasMessage("The disk is full. All files of the change are as they were.");
        assertThat(count(20, "old")).isEqualTo(20);
        assertThat(new ChangeJournal(journal).recover()).isEmpty();
    }

    @Test
    void whatCannotEvenBeTakenBackIsTakenBackAtTheNextStart() throws IOException {
        old(20);
        AtomicInteger count = new AtomicInteger();
        ChangeJournal full =
                new ChangeJournal(
                        journal,
                        (file, text) -> {
                            if (count.incrementAndGet() >= 11) {
                                throw new FileProblem(file, "The disk is full.");
                            }
                            AtomicFile.write(file, text);
                        });
        assertThatThrownBy(() -> full.write("Set", plan(items, 20)))
                .hasMessageContaining("started the next time");
        assertThat(count(20, "new")).isEqualTo(10);
        assertThat(new ChangeJournal(journal).recover())
                .singleElement()
                .asString()
                .isEqualTo("“Set” of 20 files was cut off. It was taken back in full now.");
        assertThat(count(20, "old")).isEqualTo(20);
        assertThat(new ChangeJournal(journal).recover()).isEmpty();
    }

    @Test
    void aJournalThatIsNotWholeChangesNothing() throws IOException {
        old(5);
        new ChangeJournal(journal).write("Set", plan(items, 5));
        old(5);
        Path done;
        try (Stream<Path> all = Files.list(journal)) {
            done = all.filter(file -> file.toString().endsWith(".done")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(done);
        for (int length : new int[] {0, 3, 100, whole.length / 2, whole.length - 1}) {
            Files.write(journal.resolve("torn.open"), java.util.Arrays.copyOf(whole, length));
            assertThat(new ChangeJournal(journal).recover()).hasSize(1);
            assertThat(count(5, "old")).isEqualTo(5);
        }
    }

    /** Another process makes the change, and is killed after so many files. */
    @Test
    void killedInTheMiddleIsFinishedAtTheNextStart() throws Exception {
        Random random = new Random(14);
        int halves = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            old(FILES);
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Killed.class.getName(),
                                    items.toString(),
                                    journal.toString(),
                                    Integer.toString(FILES))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            int after = random.nextInt(FILES + 1);
            try (InputStream dots = process.getInputStream()) {
                for (int i = 0; i <= after && dots.read() >= 0; i++) {
                    continue;
                }
                process.destroyForcibly();
            }
            process.waitFor();
            int done = count(FILES, "new");
            halves += done > 0 && done < FILES ? 1 : 0;
            List<String> told = new ChangeJournal(journal).recover();
            int now = count(FILES, "new");
            assertThat(now).as("killed after " + after + " files").isIn(0, FILES);
            if (done > 0 && done < FILES) {
                assertThat(told)
                        .containsExactly(
                                "“Killed” of "
                                        + FILES
                                        + " files was cut off. It was finished now.");
            }
        }
        assertThat(halves).isPositive();
    }

    /** Says a dot once the journal is begun, and one for each file. */
    static final class Killed {
        public static void main(String[] args) throws IOException {
            ChangeJournal changes =
                    new ChangeJournal(
                            Path.of(args[1]),
                            (file, text) -> {
                                System.out.print('.');
                                System.out.flush();
                                AtomicFile.write(file, text);
                            });
            List<PlannedChange> plan = plan(Path.of(args[0]), Integer.parseInt(args[2]));
            System.out.print('.');
            System.out.flush();
            changes.write("Killed", plan);
        }
    }
}
