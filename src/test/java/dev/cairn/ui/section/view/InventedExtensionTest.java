package dev.cairn.ui.section.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.FieldFacts;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.Rules;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.EditableField;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.json.TextEdit;
import dev.cairn.stac.Item;
import dev.cairn.stac.Kind;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.ExtensionTable;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.FormData;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Place;
import dev.cairn.ui.json.Completions;
import dev.cairn.ui.json.Cursor;
import dev.cairn.ui.json.Proposal;
import dev.cairn.ui.section.FormFields;
import dev.cairn.ui.section.Section;
import dev.cairn.ui.section.Sections;

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
    private static final Pointer WIND = Pointer.parse("/properties/wx:wind");
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
    private Sections sections;

    /** The one page of the extension. */
    private record Weather() implements Section {
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
        checker = new Checker(SchemaStore.withUserFolder(folder), table, Rules.all());
        List<Section> pages = new ArrayList<>(Sections.standard());
        pages.add(new Weather());
        sections = new Sections(pages);
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
        assertThat(Item.of(JsonText.of(TextEdit.applyAll(undeclared, fix.edits()))).extensions())
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
        Cursor cursor = Objects.requireNonNull(Cursor.at(text, caret));
        return new Completions(checker.facts())
                .at(JsonText.of(text), cursor).stream().map(Proposal::label).toList();
    }

    @Test
    void aFormDeclaresItWithItsFirstFieldAndOffersToTakeItBack() {
        FormData data =
                new FormData(
                        new Document(null, ITEM, Runnable::run, Runnable::run), checker.facts());
        List<FormData.Offer> offers = new ArrayList<>();
        data.onOffer(offers::add);
        assertThat(sections.at(WIND, Kind.NEITHER).id()).isEqualTo("weather");
        Lens wind =
                new Lens(
                        data,
                        sections.at(WIND, Kind.NEITHER).form().fields().getFirst(),
                        Place.root().at(WIND));
        assertThat(wind.label()).isEqualTo("Wind speed");
        assertThat(wind.description()).contains("metres a second");
        assertThat(wind.spec().control()).isInstanceOf(Controls.Number.class);
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
            assertThat(labels(shown, Pointer.parse("/properties/wx:sky")))
                    .as("made from the schema, among all that no section edits")
                    .contains("Extension weather", "Sky");
        }
    }

    private static List<String> labels(FormsHarness shown, Pointer place) {
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
        FieldFacts facts = checker.facts();
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
