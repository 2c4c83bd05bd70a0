package dev.cairn.check.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.SchemaFields;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ItemWordingTest {

    private static final String DECLARED =
            """
            "stac_version": "1.0.0",
            "stac_extensions": ["https://stac-extensions.github.io/mlm/v1.3.0/schema.json"],
            """;

    /** Items that declare the same, with a group, a list or nothing at the same places. */
    private static final List<String> ITEMS =
            List.of(
                    """
                    "properties": {"mlm:name": "n", "mlm:input": [{"name": "patches"}]},
                    "assets": {"model": {"href": "a"}, "0": {"title": "t"}, "1x": {}, "": {}}
                    """,
                    """
                    "properties": [{"name": "in a list"}],
                    "assets": [{"title": "first"}, {"href": "b"}]
                    """,
                    """
                    "properties": {"mlm:name": [], "mlm:input": {"0": {"name": "in a group"}}},
                    "assets": {"model": [{"name": "deep"}], "0": {}}
                    """,
                    """
                    "properties": "none"
                    """);

    private static final List<String> PLACES =
            List.of(
                    "/properties",
                    "/properties/mlm:name",
                    "/properties/mlm:nmae",
                    "/properties/mlm:input/0",
                    "/properties/mlm:input/0/name",
                    "/properties/mlm:input/1",
                    "/properties/0",
                    "/properties/0/name",
                    "/assets/model",
                    "/assets/model/href",
                    "/assets/model/0",
                    "/assets/0",
                    "/assets/0/title",
                    "/assets/1",
                    "/assets/1x/href",
                    "/assets//href",
                    "/links/0/rel");

    private record Question(StacItem item, JsonPointer place) {}

    @Test
    void whatWasKeptForOneItemIsNotSaidOfAnotherThatLooksDifferent() {
        List<Question> questions = new ArrayList<>();
        for (String parts : ITEMS) {
            StacItem item = StacItem.of(JsonText.of("{" + DECLARED + parts + "}"));
            assertThat(item.text().parses()).isTrue();
            for (String place : PLACES) {
                questions.add(new Question(item, JsonPointer.parse(place)));
            }
        }
        SchemaStore schemas = SchemaStore.bundled();
        List<String> alone = new ArrayList<>();
        for (Question question : questions) {
            alone.add(place(new SchemaFieldFacts(schemas), question));
        }
        for (long seed = 0; seed < 20; seed++) {
            SchemaFields shared = new SchemaFieldFacts(schemas);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(seed));
            for (int i : order) {
                assertThat(place(shared, questions.get(i)))
                        .as("%s, seed %d", questions.get(i).place(), seed)
                        .isEqualTo(alone.get(i));
            }
        }
    }

    private static String place(SchemaFields facts, Question question) {
        return new ItemWording(facts, question.item()).place(question.place());
    }
}
