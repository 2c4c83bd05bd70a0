package dev.cairn.document;

import static dev.cairn.document.Editing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.files.FileStamp;
import dev.cairn.files.FileSteps;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class SaveTest {

    @TempDir Path folder;

    private final DocumentFiles files = new DocumentFiles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\n  \"a\": 1\n}\n",
                "{\r\n\t\"a\": \"é😀\"\r\n}",
                "\uFEFF{\"bom\": true}\n"
            })
    void everyByteStaysAsItWas(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), text);
        byte[] before = Files.readAllBytes(file);
        FileText read = FileText.read(file);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.bom()).isEqualTo(text.startsWith("\uFEFF"));
        save(open(file).toSave());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void savingMakesItCleanAndLeavesNothingElseBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{}");
        Document document = open(file);
        document.apply(edit(null, 1, 1, "\"a\": 1"));
        document.saved(save(document.toSave()));
        assertThat(document.dirty()).isFalse();
        assertThat(Files.readString(file)).isEqualTo("{\"a\": 1}");
        assertThat(names()).containsExactly("item.json");
    }

    @Test
    void savingAsTakesTheNewPlace() throws IOException {
        Document document = Editing.document("{}");
        document.markUnsaved();
        Path file = folder.resolve("new.json");
        document.saved(save(document.toSaveAs(file)));
        assertThat(document.file()).isEqualTo(file);
        assertThat(document.dirty()).isFalse();
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{}");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x--x")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            AtomicFile.write(file, permissions);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void symbolicLinksAreFollowedToTheRealFile() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("item.json");
        Files.writeString(real, "{}");
        Path link = Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        Files.createSymbolicLink(folder.resolve("a"), Path.of("real/item.json"));
        AtomicFile.write(link, "[1]");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(Files.readString(real)).isEqualTo("[1]");
    }

    @Test
    void aLinkToNothingMakesTheFileItNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.json"));
        AtomicFile.write(link, "{}");
        assertThat(Files.readString(folder.resolve("later.json"))).isEqualTo("{}");
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Path b = Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> AtomicFile.write(b, "{}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("lead in a circle");
        assertThatThrownBy(() -> FileText.read(b)).isInstanceOf(FileProblem.class);
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{\"a\": 1}");
        Document document = open(file);
        document.apply(edit(null, 6, 7, "2"));
        Files.writeString(file, "{\"a\": 3}");

        SaveOutcome outcome = files.save(document.toSave());

        SaveOutcome.Conflict conflict = (SaveOutcome.Conflict) outcome;
        assertThat(conflict.disk().text()).isEqualTo("{\"a\": 3}");
        assertThat(conflict.sentence()).contains("changed by another program");
        assertThat(Files.readString(file)).isEqualTo("{\"a\": 3}");
        assertThat(document.dirty()).isTrue();

        document.saved(save(conflict.job().overwriting()));
        assertThat(Files.readString(file)).isEqualTo("{\"a\": 2}");
        assertThat(document.dirty()).isFalse();
        assertThat(files.save(document.toSave())).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void theConflictCanBeReloaded() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{\"a\": 1}");
        Document document = open(file);
        document.apply(edit(null, 6, 7, "2"));
        Files.writeString(file, "{\"b\": 33}");
        FileStamp known = requireStamp(document);
        FileText disk = files.changedOnDisk(file, known).orElseThrow();
        assertThat(document.reloaded(files.reloading(disk, document.text(), document.revision())))
                .isTrue();
        assertThat(document.text()).isEqualTo("{\"b\": 33}");
        assertThat(document.dirty()).isFalse();
        assertThat(files.save(document.toSave())).isInstanceOf(SaveOutcome.Saved.class);
        document.undo();
        assertThat(document.text()).isEqualTo("{\"a\": 2}");
    }

    @Test
    void aFileThatWasOnlyTouchedIsNoConflict() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{}");
        Document document = open(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(files.changedOnDisk(file, requireStamp(document))).isEmpty();
        assertThat(files.save(document.toSave())).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void aFileThatAppearedSinceIsAConflictAndOneThatVanishedIsWritten() throws IOException {
        Path file = folder.resolve("item.json");
        Document document = new Document(file, "{}", Runnable::run, Runnable::run);
        Files.writeString(file, "[]");
        assertThat(files.save(document.toSave())).isInstanceOf(SaveOutcome.Conflict.class);
        Files.delete(file);
        assertThat(files.save(document.toSave())).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void aFolderInItsPlaceIsTold() throws IOException {
        Path target = Files.createDirectory(folder.resolve("item.json"));
        assertThatThrownBy(() -> AtomicFile.write(target, "{}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> FileText.read(target)).hasMessageContaining("is a folder");
    }

    @Test
    void aFolderThatWentAwayIsTold() {
        Path file = folder.resolve("gone").resolve("item.json");
        assertThatThrownBy(() -> AtomicFile.write(file, "{}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("the folder " + folder.resolve("gone"))
                .hasMessageContaining("no longer there");
    }

    @Test
    void aReadOnlyFileStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{}");
        assumeTrue(file.toFile().setReadOnly());
        assertThatThrownBy(() -> AtomicFile.write(file, "[]"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("is read-only");
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void halfACharacterIsToldWithItsPlace() {
        Path file = folder.resolve("item.json");
        assertThatThrownBy(() -> AtomicFile.write(file, "{\n \"\uD83D\"}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("line 2, column 3");
        assertThat(file).doesNotExist();
    }

    @Test
    void aDiskThatIsFullLeavesBothAsTheyWere() throws IOException {
        assertThat(failure(new FileSystemException("x", null, "No space left on device"), 0))
                .contains("the disk is full");
    }

    @Test
    void aDiskThatCannotBeSyncedLeavesBothAsTheyWere() throws IOException {
        assertThat(failure(new IOException("Input/output error"), 1))
                .contains("Input/output error");
    }

    @Test
    void aMoveThatIsRefusedLeavesBothAsTheyWere() throws IOException {
        assertThat(failure(new AccessDeniedException("x"), 2)).contains("you may not write to");
        assertThat(failure(new FileSystemException("x", null, "Read-only file system"), 2))
                .contains("can only be read");
    }

    /** Saves with one step that fails, and gives the sentence that says so. */
    private String failure(IOException cause, int step) throws IOException {
        Path file = Files.writeString(folder.resolve("item.json"), "{\"a\": 1}");
        Document document = open(file);
        document.apply(edit(null, 6, 7, "2"));
        DocumentFiles failing = new DocumentFiles(new FailingSteps(step, cause));
        FileProblem problem =
                catchThrowableOfType(FileProblem.class, () -> failing.save(document.toSave()));
        assertThat(problem.file()).isEqualTo(file);
        assertThat(Files.readString(file)).isEqualTo("{\"a\": 1}");
        assertThat(names()).containsExactly("item.json");
        assertThat(document.dirty()).isTrue();
        assertThat(document.text()).isEqualTo("{\"a\": 2}");
        return String.valueOf(problem.getMessage());
    }

    private static final class FailingSteps extends FileSteps {
        private final int step;
        private final IOException cause;

        FailingSteps(int step, IOException cause) {
            this.step = step;
            this.cause = cause;
        }

        @Override
        public void write(Path temporary, byte[] content, @Nullable Path like) throws IOException {
            if (step == 0) {
                Files.writeString(temporary, "half");
                throw cause;
            }
            super.write(temporary, content, like);
        }

        @Override
        public void force(FileChannel channel) throws IOException {
            if (step == 1) {
                throw cause;
            }
            super.force(channel);
        }

        @Override
        public void move(Path temporary, Path target) throws IOException {
            throw cause;
        }
    }

    private SaveOutcome.Saved save(SaveJob job) throws FileProblem {
        return (SaveOutcome.Saved) files.save(job);
    }

    private static Document open(Path file) throws FileProblem {
        return Document.of(FileText.read(file), null, Runnable::run, Runnable::run);
    }

    private static FileStamp requireStamp(Document document) {
        FileStamp stamp = document.stamp();
        assertThat(stamp).isNotNull();
        return stamp;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
