package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.ItemTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is empty is not there: to do in a draft, an error as soon as the item has a status. */
final class DraftsTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private static final List<String> ASKED =
            List.of(
                    "/geometry",
                    "/properties/datetime",
                    "/properties/mlm:name",
                    "/properties/mlm:architecture",
                    "/properties/mlm:tasks",
                    "/properties/mlm:input",
                    "/properties/mlm:output",
                    "/assets/model/href");

    private static Report check(String text, Profile profile) {
        return CHECKER.check(JsonText.of(text), CheckOptions.of(profile));
    }

    private static List<String> places(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.pointer().toString())
                .toList();
    }

    @Test
    void aNewModelIsToDoAndHasNoErrors() {
        Report report = check(ItemTemplates.trainedModel("m"), Profile.AIOPEN);
        assertThat(report.errors()).isZero();
        assertThat(places(report, Severity.TODO)).containsExactlyInAnyOrderElementsOf(ASKED);
        assertThat(report.valid()).isFalse();
        assertThat(report.findings()).noneMatch(f -> f.rule().equals("guide/status"));
    }

    @Test
    void newTrainingDataIsToDo() {
        Report report = check(ItemTemplates.trainingData("d"), Profile.AIOPEN);
        assertThat(report.errors()).isZero();
        assertThat(places(report, Severity.TODO))
                .containsExactlyInAnyOrder(
                        "/geometry", "/properties/datetime", "/assets/data/href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "unpublished"})
    void withAStatusTheSameIsAnError(String status) {
        String text =
                ItemTemplates.trainedModel("m")
                        .replace(
                                "\"title\": \"\"",
                                "\"status\": \"" + status + "\", \"title\": \"\"");
        Report report = check(text, Profile.AIOPEN);
        assertThat(report.todos()).isZero();
        assertThat(places(report, Severity.ERROR))
                .containsExactlyInAnyOrderElementsOf(
                        ASKED.stream().filter(place -> !place.equals("/geometry")).toList());
    }

    @Test
    void theProfileOfTheSchemasKnowsNoDrafts() {
        Report report = check(ItemTemplates.trainedModel("m"), Profile.STAC);
        assertThat(report.todos()).isZero();
        assertThat(places(report, Severity.ERROR))
                .contains("/properties/datetime", "/properties/mlm:name")
                .doesNotContain("/properties/mlm:tasks", "/geometry");
    }
}
