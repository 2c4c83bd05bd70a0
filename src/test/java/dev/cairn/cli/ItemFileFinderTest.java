package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

class ItemFileFinderTest {

    @TempDir Path folder;

    @Test
    void foldersAreWalkedInAStableOrder() throws IOException {
        for (String name :
                List.of(
                        "b.json",
                        "a.json",
                        "c/2.json",
                        "c/1.json",
                        "c/d/x.json",
                        "note.md",
                        ".hidden/h.json",
                        ".dot.json",
                        "C.JSON",
                        "e.json/inner.json")) {
            write(name);
        }
        assertThat(found(folder))
                .containsExactly(
                        ".dot.json",
                        "a.json",
                        "b.json",
                        "c/1.json",
                        "c/2.json",
                        "c/d/x.json",
                        "e.json/inner.json");
    }

    @Test
    void linksInACircleEndAndLinkedFoldersAreVisitedOnce() throws IOException {
        write("a/x.json");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("a/x.json"));
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThat(found(folder)).containsExactly("a/x.json", "c.json");
    }

    @Test
    void namedFilesComeAsTheyWereNamedWhateverTheyAre() throws IOException {
        write("a.json");
        Path odd = folder.resolve("item.geojson");
        List<ItemFileFinder.Item> found = new ArrayList<>();
        new ItemFileFinder(List.of(odd, folder, folder.resolve("none")))
                .forEachRemaining(one -> found.add((ItemFileFinder.Item) one));
        assertThat(found)
                .extracting(
                        ItemFileFinder.Item::path,
                        ItemFileFinder.Item::named,
                        item -> item.seen() != null)
                .containsExactly(
                        tuple(odd, true, false),
                        tuple(folder.resolve("a.json"), false, true),
                        tuple(folder.resolve("none"), true, false));
    }

    @Test
    void nothingIsNothing() {
        ItemFileFinder none = new ItemFileFinder(List.of());
        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    private List<String> found(Path... paths) {
        List<String> names = new ArrayList<>();
        new ItemFileFinder(List.of(paths))
                .forEachRemaining(
                        f -> names.add(folder.relativize(f.path()).toString().replace('\\', '/')));
        return names;
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
