package dev.cairn.workspace.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.files.FileProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class TrashFolderTest {

    @TempDir Path folder;
    private TrashFolder trash;
    private Path home;

    @BeforeEach
    void make() {
        home = folder.resolve("share/Trash");
        trash =
                new TrashFolder(
                        home,
                        "1000",
                        Clock.fixed(Instant.parse("2026-03-04T05:06:07.8Z"), ZoneOffset.UTC));
    }

    @Test
    void aFileLiesInTheTrashWithWhereItWasAndWhen() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a b")).resolve("wörld 1%.json");
        Files.writeString(file, "{}");
        Path deleted = trash.delete(file);
        assertThat(file).doesNotExist();
        assertThat(deleted).isEqualTo(home.resolve("files/wörld 1%.json")).hasContent("{}");
        assertThat(home.resolve("info/wörld 1%.json.trashinfo"))
                .hasContent(
                        "[Trash Info]\nPath="
                                + folder.toString().replace(" ", "%20")
                                + "/a%20b/w%C3%B6rld%201%25.json\nDeletionDate=2026-03-04T05:06:07\n");
    }

    @Test
    void aSecondOneOfItsNameGetsANumber() throws IOException {
        Path file = folder.resolve("item.json");
        Files.writeString(file, "first");
        trash.delete(file);
        Files.writeString(file, "second");
        Path second = trash.delete(file);
        assertThat(second.getFileName().toString()).isEqualTo("item.2.json");
        assertThat(home.resolve("files/item.json")).hasContent("first");
        assertThat(home.resolve("info/item.2.json.trashinfo")).exists();
        trash.restore(second, file);
        assertThat(file).hasContent("second");
        assertThat(home.resolve("info/item.2.json.trashinfo")).doesNotExist();
        assertThatThrownBy(() -> trash.restore(home.resolve("files/item.json"), file))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("again");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> trash.delete(folder.resolve("none.json")))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("There is no file");
    }
}
