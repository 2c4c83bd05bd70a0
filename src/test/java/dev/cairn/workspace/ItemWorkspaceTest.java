package dev.cairn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.DocumentKind;
import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.item.WorkspaceSummary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ItemWorkspaceTest {

    private static final String FIRST = "lab-000/models/model-000.json";
    private static final String SECOND = "lab-000/models/model-001.json";

    @TempDir Path folder;

    private ItemWorkspace open(KeptRows kept) {
        ItemWorkspace workspace =
                new ItemWorkspace(
                        folder,
                        new Checker(SchemaStore.bundled(), RuleCatalogue.all()),
                        CheckOptions.of(Profile.AIOPEN),
                        2);
        workspace.addListener(kept);
        return workspace;
    }

    @Test
    void listsItemsByTheirContentAndCountsWhatIsNone() throws Exception {
        GeneratedCheckout made = GeneratedCheckout.of(folder, 50);
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
        Files.writeString(folder.resolve("list.json"), "[]");
        Files.writeString(folder.resolve("picture.png"), "no JSON");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.copy(made.models().get(3), folder.resolve(".hidden/item.json"));
        Files.writeString(
                folder.resolve("notes"),
                Files.readString(made.models().get(3)).replace("model-003", "by-content"));
        Files.writeString(
                folder.resolve("broken.json"),
                Files.readString(made.models().get(3)).replace("model-003", "torn") + "}");
        KeptRows kept = new KeptRows();
        try (ItemWorkspace workspace = open(kept)) {
            workspace.start();
            kept.await("all", () -> workspace.state().isQuiet() && kept.rows.size() == 53);
            assertThat(workspace.state().others()).isEqualTo(2);
            assertThat(kept.rows.get("notes").head().id()).isEqualTo("by-content");
            assertThat(counts(kept.rows.get("broken.json")).errors()).isEqualTo(1);
            assertThat(kept.rows.get("lab-000/collection.json").head().document())
                    .isEqualTo(DocumentKind.COLLECTION);
            WorkspaceRow first = kept.rows.get(FIRST);
            assertThat(first.head().title()).isEqualTo("Model 0 of lab-000");
            assertThat(first.git()).isNull();
            assertThat(WorkspaceSummary.of(workspace.rows()).sentence())
                    .startsWith("52 items: 52 published. 1 is broken.");
        }
    }

    @Test
    void followsTheDisk() throws Exception {
        GeneratedCheckout made = GeneratedCheckout.of(folder, 50);
        KeptRows kept = new KeptRows();
        try (ItemWorkspace workspace = open(kept)) {
            workspace.start();
            kept.await("all", () -> workspace.state().isQuiet() && kept.rows.size() == 51);
            Path file = made.models().get(0);
            int errors = counts(kept.rows.get(FIRST)).errors();
            GeneratedCheckout.edit(file, e -> e.remove(JsonPointer.of("properties", "mlm:name")));
            kept.await(
                    "the error",
                    () -> {
                        FindingCounts own = kept.rows.get(FIRST).own();
                        return own != null && own.errors() > errors;
                    });
            Files.delete(file);
            kept.await("gone", () -> !kept.rows.containsKey(FIRST));
            Path later = folder.resolve("later/one.json");
            Files.createDirectories(later.getParent());
            Files.copy(made.models().get(1), later);
            kept.await("new folder", () -> kept.rows.containsKey("later/one.json"));
            kept.await(
                    "findings between items",
                    () ->
                            kept.rows.get("later/one.json").across().errors() == 1
                                    && kept.rows.get(SECOND).across().warnings() == 1);
            assertThat(workspace.findingsAcross(SECOND))
                    .singleElement()
                    .satisfies(f -> assertThat(f.rule().id()).isEqualTo("workspace/link-broken"));
        }
    }

    private static FindingCounts counts(WorkspaceRow row) {
        return Objects.requireNonNull(row.own());
    }

    @Test
    void whatIsInSightIsValidatedFirst() throws Exception {
        GeneratedCheckout made = GeneratedCheckout.of(folder, 500);
        List<String> visible = new ArrayList<>();
        for (Path file : made.sets().subList(150, 170)) {
            visible.add(made.path(file));
        }
        ValidationQueue queue = new ValidationQueue();
        queue.add(made.items().stream().map(made::path).toList());
        queue.setVisible(visible);
        List<String> order = new ArrayList<>();
        for (String path = queue.next(); path != null; path = queue.next()) {
            order.add(path);
        }
        assertThat(order).hasSize(500).startsWith(visible.toArray(String[]::new));
    }

    @Test
    void aCancelledValidationCanBeTakenUpAgain() throws Exception {
        GeneratedCheckout.of(folder, 500);
        KeptRows kept = new KeptRows();
        try (ItemWorkspace workspace = open(kept)) {
            workspace.start();
            kept.await("listed", () -> workspace.state().listed());
            workspace.cancelValidation();
            kept.await("quiet", () -> workspace.state().waiting() == 0);
            workspace.validateAll();
            kept.await(
                    "all",
                    () ->
                            workspace.rows().stream()
                                    .allMatch(r -> !r.head().isItem() || r.own() != null));
        }
    }
}
