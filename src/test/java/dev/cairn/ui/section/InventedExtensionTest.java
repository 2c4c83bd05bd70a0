package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.SchemaFields;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.EditableField;
import dev.cairn.form.FieldLens;
import dev.cairn.form.Form;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.form.section.FormFields;
import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.SectionList;
import dev.cairn.form.text.CompletionContext;
import dev.cairn.form.text.CompletionFinder;
import dev.cairn.form.text.CompletionProposal;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.ExtensionTable;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a new extension costs: its schema, a line in the table, and a line in a section for a field
 * that deserves more than the control made from the schema. It turns up everywhere then.
 */
final class InventedExtensionTest {

    private static final String URL =
            "https://stac-extensions.github.io/weather/v1.0.0/schema.json";
    private static final JsonPointer WIND = JsonPointer.parse("/properties/wx:wind");
    private static final String SCHEMA =
            """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "$id": "%s",
              "title": "Weather",
              "type": "object",
              "properties": {
                "properties": {
                  "properties": {
                    "wx:wind": {
                      "title": "Wind speed",
                      "description": "How fast the air moved, in metres a second.",
                      "type": "number", "minimum": 0
                    },
                    "wx:sky": {"title": "Sky", "type": "string", "enum": ["clear", "overcast"]}
                  }
                }
              }
            }
            """
                    .formatted(URL);
    private static final String ITEM =
            """
            {
              "type": "Feature", "stac_version": "1.0.0", "id": "a",
              "stac_extensions": [],
              "geometry": null,
              "properties": {"datetime": "2024-01-01T00:00:00Z"},
              "links": [], "assets": {}
            }
            """;

    @TempDir Path folder;
    private Checker checker;
    private SectionList sections;

    /** The one page of the extension. */
    private record Weather() implements FormSection {
        @Override
        public String id() {
            return "weather";
        }

        @Override
        public String title() {
            return "Weather";
        }

        @Override
        public String intro() {
            return "What it was like outside.";
        }

        @Override
        public String sign() {
            return "fth-cloud";
        }

        @Override
        public Form form() {
            return Form.at("/properties").number("wx:wind");
        }
    }

    @BeforeEach
    void add() throws IOException {
        Path file = folder.resolve(SchemaStore.path(URL).orElseThrow());
        Files.createDirectories(file.getParent());
        Files.writeString(file, SCHEMA);
        ExtensionTable table =
                ExtensionTable.standard()
                        .with(Extension.named("weather", "wx", URL).inForms().build());
        checker = new Checker(SchemaStore.withUserFolder(folder), table, RuleCatalogue.all());
        List<FormSection> pages = new ArrayList<>(SectionList.standard());
        pages.add(new Weather());
        sections = new SectionList(pages);
    }

    private static String declaring(String text) {
        return text.replace("\"stac_extensions\": []", "\"stac_extensions\": [\"" + URL + "\"]");
    }

    private static String with(String text, String field) {
        return text.replace("\"properties\": {", "\"properties\": {" + field + ", ");
    }

    private List<Finding> findings(String text) {
        return checker.check(JsonText.of(text), CheckOptions.of(Profile.STAC)).findings();
    }

    @Test
    void validationKnowsItsFields() {
        assertThat(findings(with(declaring(ITEM), "\"wx:wind\": -1")))
                .anySatisfy(
                        finding -> {
                            assertThat(finding.pointer()).isEqualTo(WIND);
                            assertThat(finding.message()).contains("Wind speed");
                        });
        assertThat(findings(with(declaring(ITEM), "\"wx:wind\": 1"))).isEmpty();
        assertThat(findings(with(declaring(ITEM), "\"wx:wimd\": 1")))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("Did you mean wx:wind?"));
    }

    @Test
    void validationKnowsWhetherItIsDeclaredAndUsed() {
        String undeclared = with(ITEM, "\"wx:wind\": 1");
        Finding missing =
                findings(undeclared).stream()
                        .filter(finding -> finding.rule().equals("lint/undeclared-extension"))
                        .findFirst()
                        .orElseThrow();
        Fix fix = missing.fixes().getFirst();
        assertThat(
                        StacItem.of(JsonText.of(TextEdit.applyAll(undeclared, fix.edits())))
                                .extensions())
                .containsExactly(URL);
        assertThat(findings(declaring(ITEM)))
                .extracting(Finding::rule)
                .containsExactly("lint/unused-extension");
    }

    @Test
    void theJsonViewProposesItsFieldsAndTheirValues() {
        assertThat(proposals(with(declaring(ITEM), "\"wx:|\": 1"))).contains("wx:wind", "wx:sky");
        assertThat(proposals(with(declaring(ITEM), "\"wx:sky\": \"|\"")))
                .containsExactly("clear", "overcast");
    }

    private List<String> proposals(String marked) {
        int caret = marked.indexOf('|');
        String text = marked.replace("|", "");
        CompletionContext cursor = Objects.requireNonNull(CompletionContext.at(text, caret));
        return new CompletionFinder(checker.facts())
                .at(JsonText.of(text), cursor).stream().map(CompletionProposal::label).toList();
    }

    @Test
    void aFormDeclaresItWithItsFirstFieldAndOffersToTakeItBack() {
        FormData data =
                new FormData(
                        new Document(null, ITEM, Runnable::run, Runnable::run), checker.facts());
        List<FormData.Offer> offers = new ArrayList<>();
        data.onOffer(offers::add);
        assertThat(sections.at(WIND, ItemKind.NEITHER).id()).isEqualTo("weather");
        FieldLens wind =
                new FieldLens(
                        data,
                        sections.at(WIND, ItemKind.NEITHER).form().fields().getFirst(),
                        MovingPlace.root().at(WIND));
        assertThat(wind.label()).isEqualTo("Wind speed");
        assertThat(wind.description()).contains("metres a second");
        assertThat(wind.spec().control()).isInstanceOf(StandardControls.Number.class);
        wind.set(3);
        data.follow();
        assertThat(data.item().extensions()).containsExactly(URL);
        assertThat(offers).isEmpty();
        wind.remove();
        assertThat(offers).hasSize(1);
        offers.getFirst().run().run();
        data.follow();
        assertThat(data.item().extensions()).isEmpty();
    }

    @Test
    void thePagesShowItsFields() {
        String text = with(declaring(ITEM), "\"wx:wind\": 3, \"wx:sky\": \"clear\"");
        try (FormsHarness shown =
                FormsHarness.behindTheScenes(text, null, 900, 700, checker, sections)) {
            assertThat(labels(shown, WIND)).contains("Wind speed");
            assertThat(labels(shown, JsonPointer.parse("/properties/wx:sky")))
                    .as("made from the schema, among all that no section edits")
                    .contains("Extension weather", "Sky");
        }
    }

    private static List<String> labels(FormsHarness shown, JsonPointer place) {
        return FormsHarness.onFx(
                () -> {
                    shown.forms.reveal(place);
                    Parent root = shown.stage.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    List<String> labels = new ArrayList<>();
                    for (Node node : root.lookupAll(".label")) {
                        labels.add(((Labeled) node).getText());
                    }
                    return labels;
                });
    }

    @Test
    void theListOfFieldsHasThem() {
        SchemaFields facts = checker.facts();
        assertThat(FormFields.list(facts, sections))
                .contains(
                        new EditableField(
                                "Weather",
                                "/properties/wx:wind",
                                "Wind speed",
                                "number",
                                false,
                                "weather"),
                        new EditableField(
                                "Everything else",
                                "/properties/wx:sky",
                                "Sky",
                                "from schema",
                                false,
                                "weather"));
    }
}
