package dev.cairn.workspace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.workspace.GeneratedCheckout;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.scan.FolderScan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A checkout of 500 items in which nothing is wrong, and 50 faults that are put into it. */
class WorkspaceCheckTest {

    @TempDir Path folder;
    private GeneratedCheckout made;

    @BeforeEach
    void make() throws IOException {
        made = GeneratedCheckout.of(folder, 500);
    }

    static List<WorkspaceRow> rows(Path folder) {
        List<WorkspaceRow> rows = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            assertThat(new FolderScan(folder).run(workers, rows::addAll, () -> false).complete())
                    .isTrue();
        }
        return rows;
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        new WorkspaceCheck(rows(folder))
                .findings()
                .values()
                .forEach(
                        list ->
                                list.forEach(
                                        f ->
                                                found.add(
                                                        f.rule().id()
                                                                + " "
                                                                + f.path()
                                                                + " "
                                                                + f.pointer())));
        return found;
    }

    @Test
    void nothingIsInventedInASoundCheckout() {
        assertThat(found()).isEmpty();
    }

    @Test
    void fiftyFaultsAreFoundAndNoOthers() throws IOException {
        Set<String> seeded = new TreeSet<>();
        for (int round = 0; round < 5; round++) {
            seed(round, seeded);
        }
        assertThat(seeded).hasSizeGreaterThanOrEqualTo(50);
        assertThat(found()).isEqualTo(seeded);
    }

    /** One of each kind, in two collections of their own. */
    private void seed(int round, Set<String> seeded) throws IOException {
        int m = round * 60;
        int d = round * 40;
        // the id of another item of the collection
        Path model = made.models().get(m);
        GeneratedCheckout.edit(model, e -> e.set(JsonPointer.of("id"), "model-029"));
        expect(seeded, "duplicate-id", made.models().get(m + 29), "/id");
        // a copy that was forgotten
        Path copy = made.models().get(m + 1).resolveSibling("zz-copy.json");
        Files.copy(made.models().get(m + 2), copy);
        expect(seeded, "two-files", copy, "/id");
        expect(seeded, "unlisted", copy, "/collection");
        expect(seeded, "back-link", copy, "/links/2/href");
        // a link between versions that leads nowhere
        Path gone = made.models().get(m + 4);
        GeneratedCheckout.edit(
                gone, e -> e.set(JsonPointer.of("links", 2, "href"), "./model-999.json"));
        expect(seeded, "link-broken", gone, "/links/2/href");
        expect(seeded, "back-link", made.models().get(m + 5), "/links/2/href");
        // a collection's file that is not there
        Path homeless = made.models().get(m + 6);
        GeneratedCheckout.edit(
                homeless, e -> e.set(JsonPointer.of("links", 0, "href"), "../no-collection.json"));
        expect(seeded, "collection-file", homeless, "/links/0/href");
        // a local asset that is not there
        Path bare = made.models().get(m + 8);
        Files.delete(bare.resolveSibling("previews/model-008.png"));
        expect(seeded, "asset-missing", bare, "/assets/preview/href");
        // a predecessor without its back link
        GeneratedCheckout.edit(
                made.models().get(m + 10), e -> e.remove(JsonPointer.of("links", 2)));
        expect(seeded, "back-link", made.models().get(m + 11), "/links/2/href");
        // an item that its collection does not list
        Path collection = made.collections().get(round * 2);
        GeneratedCheckout.edit(collection, e -> e.remove(JsonPointer.of("links", 12)));
        expect(seeded, "unlisted", made.models().get(m + 12), "/collection");
        // outside of the collection's extent, in space and in time
        Path far = made.sets().get(d);
        GeneratedCheckout.edit(far, e -> e.set(JsonPointer.of("bbox", 0), -31));
        expect(seeded, "extent", far, "/bbox");
        Path late = made.sets().get(d + 1);
        GeneratedCheckout.edit(
                late, e -> e.set(JsonPointer.of("properties", "datetime"), "2031-01-01T00:00:00Z"));
        expect(seeded, "extent", late, "/properties/datetime");
        // outside of its summaries
        Path licence = made.models().get(m + 14);
        GeneratedCheckout.edit(licence, e -> e.set(JsonPointer.of("properties", "license"), "MIT"));
        expect(seeded, "summaries", licence, "/properties/license");
        // training data that is not there, or unpublished
        Path second = made.models().get(m + 30);
        GeneratedCheckout.edit(
                second, e -> e.set(JsonPointer.of("links", 1, "href"), "../data/data-777.json"));
        expect(seeded, "training-data", second, "/links/1/href");
        Path data = made.sets().get(d + 20 + 19);
        GeneratedCheckout.edit(
                data, e -> e.set(JsonPointer.of("properties", "status"), "unpublished"));
        expect(seeded, "training-data", made.models().get(m + 30 + 19), "/links/1/href");
        // an item unpublished that others link to
        Path old = made.models().get(m + 30 + 2);
        GeneratedCheckout.edit(
                old, e -> e.set(JsonPointer.of("properties", "status"), "unpublish"));
        expect(seeded, "unpublished-target", old, "/properties/status");
        // a test area that overlaps with a training area
        Path test = made.sets().get(d + 20 + 1);
        GeneratedCheckout.edit(
                test, e -> e.set(JsonPointer.of("geometry", "coordinates", 0, 0, 0), 0.5));
        GeneratedCheckout.edit(
                test, e -> e.set(JsonPointer.of("geometry", "coordinates", 0, 4, 0), 0.5));
        expect(seeded, "split-overlap", test, "/properties/ml-aoi:split");
    }

    private void expect(Set<String> seeded, String rule, Path file, String pointer) {
        seeded.add("workspace/" + rule + " " + made.path(file) + " " + pointer);
    }

    @Test
    void fixesRemoveTheirFinding() throws IOException {
        Set<String> ignored = new TreeSet<>();
        seed(0, ignored);
        for (int round = 0; round < 40; round++) {
            Map<String, List<WorkspaceFinding>> found = new WorkspaceCheck(rows(folder)).findings();
            if (found.isEmpty()) {
                return;
            }
            WorkspaceFinding finding = found.values().iterator().next().getFirst();
            assertThat(finding.sentence()).endsWith(".");
            assertThat(finding.fixes()).as(finding.sentence()).isNotEmpty();
            WorkspaceFix fix = finding.fixes().getFirst();
            String before = Files.readString(fix.file());
            GeneratedCheckout.edit(fix.file(), fix.change());
            assertThat(Files.readString(fix.file())).as(fix.title()).isNotEqualTo(before);
            assertThat(
                            new WorkspaceCheck(rows(folder))
                                    .findings()
                                    .getOrDefault(finding.path(), List.of()))
                    .as(finding.sentence() + " " + fix.title())
                    .noneMatch(
                            f ->
                                    f.rule().equals(finding.rule())
                                            && f.pointer().equals(finding.pointer())
                                            && f.sentence().equals(finding.sentence()));
        }
        assertThat(new WorkspaceCheck(rows(folder)).findings()).isEmpty();
    }

    @Test
    void aFindingHasItsPlaceInTheText() throws IOException {
        Path bare = made.models().get(8);
        Files.delete(bare.resolveSibling("previews/model-008.png"));
        WorkspaceFinding finding =
                new WorkspaceCheck(rows(folder)).findings().get(made.path(bare)).getFirst();
        JsonText text = JsonText.of(Files.readString(bare));
        var told = finding.on(text, bare, finding.rule().severity());
        assertThat(told.span().of(text.text())).isEqualTo("\"./previews/model-008.png\"");
        assertThat(text.with(told.fixes().getFirst().edits()).get(finding.pointer())).isNull();
    }
}
