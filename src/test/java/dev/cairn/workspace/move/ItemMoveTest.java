package dev.cairn.workspace.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.files.FileProblem;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.workspace.GeneratedCheckout;
import dev.cairn.workspace.change.ChangeJournal;
import dev.cairn.workspace.change.WrittenChange;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.rule.WorkspaceCheck;
import dev.cairn.workspace.scan.FolderScan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ItemMoveTest {

    @TempDir Path folder;
    private GeneratedCheckout made;
    private Path items;
    private ChangeJournal journal;

    @BeforeEach
    void make() throws IOException {
        items = Files.createDirectories(folder.resolve("items"));
        made = GeneratedCheckout.of(items, 50);
        journal = new ChangeJournal(folder.resolve("journal"));
    }

    private List<WorkspaceRow> rows() {
        List<WorkspaceRow> rows = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService workers = Executors.newSingleThreadExecutor()) {
            new FolderScan(items).run(workers, rows::addAll, () -> false);
        }
        return rows;
    }

    private WorkspaceRow row(Path file) {
        return rows().stream().filter(row -> row.file().equals(file)).findFirst().orElseThrow();
    }

    @Test
    void aMovedItemIsFollowedByAllLinksAndItsOwnLeadWhereTheyLed() throws IOException {
        Path data = made.sets().getFirst();
        Path model = made.models().getFirst();
        String unrelated = Files.readString(made.models().get(5));
        for (Path file : List.of(data, model)) {
            Path to = items.resolve("elsewhere/deep/moved " + file.getFileName());
            MovePlan plan = new ItemMove(rows()).plan(row(file), to, null);
            assertThat(plan.others()).isNotEmpty();
            assertThat(file).exists();
            journal.writeAll("Move", plan.edits());
            assertThat(file).doesNotExist();
            assertThat(to).exists();
        }
        assertThat(new WorkspaceCheck(rows()).findings()).isEmpty();
        assertThat(Files.readString(made.models().get(5))).isEqualTo(unrelated);
        JsonText moved =
                JsonText.of(Files.readString(items.resolve("elsewhere/deep/moved model-000.json")));
        assertThat(moved.source(JsonPointer.of("links", 0, "href")))
                .isEqualTo("\"../../lab-000/collection.json\"");
        assertThat(moved.source(JsonPointer.of("links", 1, "href")))
                .isEqualTo("\"../../elsewhere/deep/moved%20data-000.json\"");
        assertThat(moved.source(JsonPointer.of("assets", "preview", "href")))
                .isEqualTo("\"../../lab-000/models/previews/model-000.png\"");
    }

    @Test
    void aMoveIsTakenBackAsOneStep() throws IOException {
        Path model = made.models().getFirst();
        String before = Files.readString(made.collections().getFirst());
        Path to = model.resolveSibling("renamed.json");
        WrittenChange moved =
                journal.writeAll(
                        "Rename", new ItemMove(rows()).plan(row(model), to, "renamed").edits());
        assertThat(StacItem.of(JsonText.of(Files.readString(to))).id()).isEqualTo("renamed");
        assertThat(Files.readString(made.collections().getFirst())).isNotEqualTo(before);
        assertThat(journal.undo(moved).left()).isEmpty();
        assertThat(model).exists();
        assertThat(to).doesNotExist();
        assertThat(Files.readString(made.collections().getFirst())).isEqualTo(before);
        assertThatThrownBy(() -> new ItemMove(rows()).plan(row(model), made.models().get(1), null))
                .isInstanceOf(FileProblem.class)
                .hasMessageEndingWith("already.");
    }

    @Test
    void aNewVersionIsADraftWithLinksOnBothSides() throws IOException {
        Path old = made.models().get(1);
        NewVersion.Plan plan = NewVersion.plan(old, NewVersion.next("1.1.0"));
        journal.writeAll("New version", plan.edits());
        StacItem next = StacItem.of(JsonText.of(Files.readString(plan.made().file())));
        StacItem before = StacItem.of(JsonText.of(Files.readString(old)));
        assertThat(next.id()).isEqualTo("model-001-1-2-0");
        assertThat(next.status()).isEqualTo(PublicationStatus.DRAFT);
        assertThat(next.string(JsonPointer.of("properties", "version"))).isEqualTo("1.2.0");
        assertThat(href(next, "predecessor-version")).isEqualTo("./model-001.json");
        assertThat(href(next, "latest-version")).isEqualTo("./model-001-1-2-0.json");
        assertThat(href(before, "successor-version")).isEqualTo("./model-001-1-2-0.json");
        assertThat(href(before, "latest-version")).isEqualTo("./model-001-1-2-0.json");
        assertThat(href(before, "predecessor-version")).isEqualTo("./model-000.json");
        assertThat(new WorkspaceCheck(rows()).findings().values())
                .allSatisfy(
                        found ->
                                assertThat(found)
                                        .extracting(f -> f.rule().id())
                                        .containsOnly("workspace/unlisted"));
    }

    private static String href(StacItem item, String rel) {
        return String.valueOf(item.string(item.linksOf(rel).getFirst().child("href")));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.1, 1.3.0",
        "1.9, 1.10",
        "3, 4",
        "v2.0.0, v2.1.0",
        "'', 1.0.0",
        "first, 1.0.0",
        "1.0.0-beta, 1.1.0"
    })
    void theNextVersion(String version, String next) {
        assertThat(NewVersion.next(version)).isEqualTo(next);
    }
}
