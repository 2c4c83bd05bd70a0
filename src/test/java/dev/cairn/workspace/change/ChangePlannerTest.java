package dev.cairn.workspace.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.workspace.GeneratedCheckout;
import dev.cairn.workspace.change.ItemChange.AddEntry;
import dev.cairn.workspace.change.ItemChange.FixSafe;
import dev.cairn.workspace.change.ItemChange.Migrate;
import dev.cairn.workspace.change.ItemChange.RemoveField;
import dev.cairn.workspace.change.ItemChange.RenameField;
import dev.cairn.workspace.change.ItemChange.ReplaceText;
import dev.cairn.workspace.change.ItemChange.SetField;
import dev.cairn.workspace.change.ItemChange.SetStatus;
import dev.cairn.workspace.change.PlannedChange.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ChangePlannerTest {

    @TempDir Path folder;
    private Path model;
    private final ChangePlanner planner =
            new ChangePlanner(
                    new Checker(SchemaStore.bundled(), RuleCatalogue.all()),
                    CheckOptions.of(Profile.AIOPEN));

    @BeforeEach
    void make() throws IOException {
        model = GeneratedCheckout.of(folder, 50).models().getFirst();
    }

    private PlannedChange plan(ItemChange... changes) {
        PlannedChange plan = planner.plan(model, List.of(changes));
        assertThat(TextEdit.applyAll(plan.before(), plan.edits())).isEqualTo(plan.after());
        return plan;
    }

    @Test
    void onlyTheValueChanges() {
        PlannedChange plan =
                plan(
                        new SetField(
                                JsonPointer.of("properties", "mlm:accelerator"),
                                JsonValues.value("amd-rocm")));
        assertThat(plan.after()).isEqualTo(plan.before().replace("\"cuda\"", "\"amd-rocm\""));
        assertThat(plan.diff("a.json"))
                .contains(
                        "-    \"mlm:accelerator\": \"cuda\",\n+    \"mlm:accelerator\": \"amd-rocm\",");
    }

    @Test
    void whatHasItAlreadyIsLeft() {
        assertThat(plan(new SetStatus(PublicationStatus.PUBLISHED)).outcome())
                .isEqualTo(Outcome.HAS_IT);
        assertThat(plan(new RemoveField(JsonPointer.of("properties", "nothing"))).outcome())
                .isEqualTo(Outcome.HAS_IT);
        assertThat(plan(new AddEntry(EntryList.KEYWORDS, JsonValues.value("crops"))).outcome())
                .isEqualTo(Outcome.HAS_IT);
    }

    @Test
    void whatWouldBecomeInvalidIsLeftWithTheReason() {
        PlannedChange plan = plan(new RemoveField(JsonPointer.of("properties", "mlm:name")));
        assertThat(plan.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan.why()).startsWith("It would become invalid: ").endsWith(".");
        assertThat(plan.after()).isEqualTo(plan.before());
        PlannedChange shape =
                plan(
                        new SetField(
                                JsonPointer.of("properties", "title", "x"), JsonValues.value("y")));
        assertThat(shape.outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aBrokenItemIsNotPublished() throws IOException {
        GeneratedCheckout.edit(
                model,
                e -> {
                    e.remove(JsonPointer.of("properties", "status"));
                    e.remove(JsonPointer.of("properties", "mlm:name"));
                });
        PlannedChange plan = plan(new SetStatus(PublicationStatus.PUBLISHED));
        assertThat(plan.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan.why()).startsWith("It cannot be published with an error: ");
    }

    @Test
    void anExtensionIsDeclaredWithItsFirstField() throws IOException {
        GeneratedCheckout.edit(
                model,
                e -> {
                    e.remove(JsonPointer.of("properties", "themes"));
                    e.remove(JsonPointer.of("stac_extensions", 6));
                });
        PlannedChange plan =
                plan(
                        new AddEntry(
                                EntryList.THEMES,
                                JsonValues.value(
                                        Map.of(
                                                "scheme",
                                                "https://example.org/t",
                                                "concepts",
                                                List.of(Map.of("id", "a"))))));
        assertThat(plan.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(StacItem.of(JsonText.of(plan.after())).declares("themes")).isTrue();
    }

    @Test
    void textIsReplacedInValuesOnly() {
        PlannedChange plan = plan(new ReplaceText("crop", "field"));
        JsonText after = JsonText.of(plan.after());
        assertThat(after.source(JsonPointer.of("properties", "keywords", 0)))
                .isEqualTo("\"fields\"");
        assertThat(after.has(JsonPointer.of("properties", "mlm:name"))).isTrue();
        PlannedChange renamed =
                plan(new RenameField(JsonPointer.of("properties", "lab:ticket"), "lab:issue"));
        assertThat(renamed.after())
                .isEqualTo(renamed.before().replace("\"lab:ticket\"", "\"lab:issue\""));
    }

    @Test
    void fixesAndMigrationsAreChangesToo() throws IOException {
        String text = Files.readString(model);
        Files.writeString(
                model,
                text.replace(
                                "stac-extensions.github.io/mlm/v1.3.0",
                                "stac-extensions.github.io/mlm/v1.2.0")
                        .replace(
                                "    \"https://crim-ca.github.io/mlm-extension/v1.3.0/schema.json\",\n",
                                ""));
        assertThat(plan(new Migrate()).after()).contains("mlm/v1.3.0");
        Files.writeString(
                model,
                text.replace("\"batch\", \"channel\"", "\"batch\",\"channel\"")
                        .replace(
                                "10.5281/zenodo.1234567\",",
                                "https://doi.org/10.5281/zenodo.1234567\","));
        assertThat(plan(new FixSafe()).after()).contains("\"sci:doi\": \"10.5281/zenodo.1234567\"");
    }

    @Test
    void aRecipeIsReadAsItWasWritten() throws RecipeProblem {
        ChangeRecipe recipe =
                new ChangeRecipe(
                        "All",
                        List.of(
                                new SetStatus(PublicationStatus.PUBLISHED),
                                new SetStatus(PublicationStatus.UNPUBLISHED),
                                new SetStatus(PublicationStatus.DRAFT),
                                new FixSafe(),
                                new Migrate(),
                                new SetField(
                                        JsonPointer.of("properties", "a/b"), JsonValues.value(1)),
                                new RenameField(JsonPointer.of("properties", "a"), "b"),
                                new RemoveField(JsonPointer.of("properties", "a")),
                                new AddEntry(
                                        EntryList.PROVIDERS, JsonValues.value(Map.of("name", "x"))),
                                new ReplaceText("a", "b")));
        assertThat(RecipeText.read(RecipeText.write(recipe))).isEqualTo(recipe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|Line 1:",
                "[]|It is no recipe",
                "{\"cairn-recipe\": 2, \"steps\": []}|Its version is 2",
                "{\"cairn-recipe\": 1, \"steps\": []}|It has no list of",
                "{\"cairn-recipe\": 1, \"steps\": [{\"do\": \"dance\"}]}|Step 1: “dance” is none of",
                "{\"cairn-recipe\": 1, \"steps\": [{\"do\": \"fix\"}, {\"do\": \"set\", \"field\": \"a\"}]}|Step 2: A JSON Pointer begins",
                "{\"cairn-recipe\": 1, \"steps\": [{\"do\": \"publish\", \"when\": 1}]}|Step 1: It has no use for “when”",
                "{\"cairn-recipe\": 1, \"steps\": [{\"do\": \"add\", \"list\": \"links\", \"value\": 1}]}|Step 1: “links” is none of"
            })
    void aRecipeThatCannotBeFollowedSaysWhy(String text, String said) {
        assertThatThrownBy(() -> RecipeText.read(text)).hasMessageStartingWith(said);
    }
}
