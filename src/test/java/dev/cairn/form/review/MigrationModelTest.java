package dev.cairn.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.migrate.MigrationQuestion;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

class MigrationModelTest {

    private static final String OLD =
            """
            {
              "type": "Feature",
              "stac_version": "1.0.0",
              "stac_extensions": ["https://stac-extensions.github.io/ml-model/v1.0.0/schema.json"],
              "id": "old-model",
              "geometry": null,
              "properties": {
                "datetime": "2022-05-01T00:00:00Z",
                "ml-model:type": "ml-model",
                "ml-model:architecture": "U-Net",
                "ml-model:training-processor-type": "gpu"
              },
              "links": [],
              "assets": {}
            }
            """;

    private final MigrationModel model =
            new MigrationModel(OLD, MigrationCatalogue.of(JsonText.of(OLD)));

    @Test
    void theLikelyAnswerCountsUntilAnotherIsGiven() {
        MigrationQuestion question = model.questions().getFirst();
        assertThat(model.answer(question)).isEqualTo(question.preset());
        String before = TextEdit.applyAll(OLD, model.edits());
        String other =
                question.choices().stream()
                        .map(MigrationQuestion.Choice::id)
                        .filter(id -> !id.equals(question.preset()))
                        .findFirst()
                        .orElseThrow();
        model.answer(question, other);
        assertThat(model.answer(question)).isEqualTo(other);
        assertThat(TextEdit.applyAll(OLD, model.edits())).isNotEqualTo(before);
        assertThat(model.rows()).isNotEmpty();
        model.answer(question, question.preset());
        assertThat(TextEdit.applyAll(OLD, model.edits())).isEqualTo(before);
    }

    @Test
    void anotherMigrationKeepsTheAnswersOfTheFirst() {
        assertThat(model.all()).hasSize(2);
        MigrationQuestion question = model.questions().getFirst();
        String other = question.choices().getFirst().id();
        model.answer(question, other);
        model.choose(model.all().getLast());
        assertThat(model.chosen().to()).isEqualTo("STAC 1.1.0");
        assertThat(model.questions()).isEmpty();
        model.choose(model.all().getFirst());
        assertThat(model.answer(question)).isEqualTo(other);
        assertThat(model.changes()).isNotEmpty();
        assertThat(model.left()).isNotEmpty();
    }
}
