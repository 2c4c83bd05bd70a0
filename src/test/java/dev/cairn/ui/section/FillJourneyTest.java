package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.form.EditableField;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.section.FormFields;
import dev.cairn.form.section.FormSection;
import dev.cairn.form.section.RelatedLink;
import dev.cairn.form.section.SectionList;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.PlacedTemplates;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somebody fills every field of a section, or of a whole empty item: what comes out passes the
 * published schemas, and undoing it all gives back the file.
 */
class FillJourneyTest {

    /** A small window: drawing it without a graphics card is what takes the time. */
    private static final double WIDTH = 600;

    private static final double HEIGHT = 120;
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final List<EditableField> LINES =
            FormFields.list(FormsHarness.CHECKER.facts(), new SectionList());

    static Stream<Arguments> sections() {
        return Stream.of(ItemKind.TRAINED_MODEL, ItemKind.TRAINING_DATA)
                .flatMap(
                        kind ->
                                new SectionList()
                                        .of(kind).stream()
                                                .map(section -> Arguments.of(kind, section.id())));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("sections")
    void everyFieldOfASectionCanBeFilled(ItemKind kind, String id) {
        FormSection section = Objects.requireNonNull(new SectionList().byId(id));
        boolean rest = id.equals("rest");
        String text = rest ? declaring(required(kind)) : required(kind);
        assertThat(rest ? List.of() : problems(text)).as("the item to start with").isEmpty();
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), WIDTH, HEIGHT)) {
            fill(forms, section, kind);
            String filled = forms.document.text();
            assertThat(problems(filled)).as(filled).isEmpty();
            FormsHarness.run(
                    () -> {
                        while (forms.document.canUndo()) {
                            forms.document.undo();
                        }
                    });
            assertThat(forms.document.text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINED_MODEL", "TRAINING_DATA"})
    void anEmptyItemFilledThroughoutIsValid(ItemKind kind) {
        try (FormsHarness forms =
                FormsHarness.show(empty(kind), Path.of("item.json"), WIDTH, HEIGHT)) {
            for (FormSection section : new SectionList().of(kind)) {
                if (!section.id().equals("rest")) {
                    fill(forms, section, kind);
                }
            }
            String filled = forms.document.text();
            assertThat(problems(filled)).as(filled).isEmpty();
            StacItem item = StacItem.of(JsonText.of(filled));
            for (String extension :
                    List.of("contacts", "themes", "scientific", "version", "file")) {
                assertThat(item.declares(extension)).as("declares %s", extension).isTrue();
            }
            assertThat(item.linksOf("collection")).isNotEmpty();
            assertThat(item.linksOf("cite-as")).isNotEmpty();
        }
    }

    private static String empty(ItemKind kind) {
        return kind == ItemKind.TRAINED_MODEL
                ? PlacedTemplates.trainedModel("m", NOW)
                : PlacedTemplates.trainingData("d", NOW);
    }

    /** A new item in which only what the schemas require is filled in. */
    private static String required(ItemKind kind) {
        return empty(kind)
                .replace("\"mlm:name\": \"\"", "\"mlm:name\": \"unet\"")
                .replace("\"mlm:architecture\": \"\"", "\"mlm:architecture\": \"U-Net\"")
                .replace("\"href\": \"\"", "\"href\": \"s3://bucket/data\"");
    }

    /**
     * The last section offers the fields of the extensions that an item declares. Bands may stand
     * in the properties where an asset has some as well.
     */
    private static String declaring(String text) {
        String more =
                String.join(
                        "\", \"",
                        ExtensionUrl.EO,
                        ExtensionUrl.CLASSIFICATION,
                        ExtensionUrl.PROCESSING);
        return text.replace("\"stac_extensions\": [", "\"stac_extensions\": [\"" + more + "\",")
                .replace("\"roles\": [", "\"eo:bands\": [{\"name\": \"B02\"}], \"roles\": [");
    }

    private static void fill(FormsHarness forms, FormSection section, ItemKind kind) {
        forms.open(section.id());
        Filler filler = new Filler(forms);
        filler.settle();
        List<EditableField> lines = lines(section, kind);
        lines.forEach(filler::fill);
        List<String> empty =
                lines.stream().filter(filler::isEmpty).map(EditableField::pointer).toList();
        assertThat(empty)
                .as(
                        "fields of %s that could not be filled in %s",
                        section.id(), forms.document.text())
                .isEmpty();
        fillLinks(forms, section);
    }

    /** Links that a section edits as fields of their own stand in no listing of places. */
    private static void fillLinks(FormsHarness forms, FormSection section) {
        for (FieldSpec spec : section.form().fields()) {
            if (spec.control() instanceof StacControls.RelatedLinks related) {
                for (RelatedLink link : related.links()) {
                    String href = "https://example.org/" + link.rel() + ".json";
                    TextInputControl field = Nodes.field(link.label());
                    FormsHarness.run(() -> Filler.type(field, href));
                    StacItem item = StacItem.of(JsonText.of(forms.document.text()));
                    assertThat(link.href(item)).isEqualTo(href);
                }
            }
        }
    }

    /** The fields that belong to an item of the kind, in the order of the form. */
    private static List<EditableField> lines(FormSection section, ItemKind kind) {
        boolean rest = section.id().equals("rest");
        return LINES.stream()
                .filter(line -> line.section().equals(section.title()))
                .filter(line -> rest || !line.control().equals("from schema"))
                .filter(line -> kind == ItemKind.TRAINED_MODEL || !"mlm".equals(line.extension()))
                .filter(FillJourneyTest::isOfStac10)
                .toList();
    }

    /** The listing names fields of STAC 1.1 as well, which new items do not use. */
    private static boolean isOfStac10(EditableField line) {
        StacItem item = StacItem.of(JsonText.of("{\"stac_version\": \"1.0.0\"}"));
        return FormsHarness.CHECKER
                .facts()
                .knows(item, JsonPointer.parse(line.pointer().replace("*", "0")));
    }

    /** What the published schemas say where they are at hand, and our own always. */
    private static List<String> problems(String text) {
        JsonText json = JsonText.of(text);
        List<String> problems = new ArrayList<>();
        for (Finding finding :
                FormsHarness.CHECKER.check(json, CheckOptions.of(Profile.STAC)).findings()) {
            if (finding.severity() == Severity.ERROR) {
                problems.add(finding.pointer() + " " + finding.message());
            }
        }
        PublishedSchemas.problems(json).forEach(problems::add);
        return problems;
    }

    @Test
    void aSectionThatTheItemNoLongerHasMakesRoomForTheFirst() {
        String text = required(ItemKind.TRAINING_DATA);
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), WIDTH, HEIGHT)) {
            forms.open("dataset");
            assertThat(title(forms)).isEqualTo("Dataset");
            FormsHarness.run(
                    () ->
                            forms.session
                                    .editor()
                                    .edit(
                                            "Declare nothing",
                                            null,
                                            this,
                                            editor ->
                                                    editor.set(
                                                                    JsonPointer.of(
                                                                            "stac_extensions"),
                                                                    List.of())
                                                            .remove(
                                                                    JsonPointer.of(
                                                                            "assets",
                                                                            "data",
                                                                            "ml-aoi:role"))));
            assertThat(title(forms)).isEqualTo("Overview");
        }
    }

    private static String title(FormsHarness forms) {
        return ((Label) forms.forms.content().lookup(".form-title")).getText();
    }

    @Test
    void keysOfTheFormsUndoTheDocument() {
        String text = PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
        try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), WIDTH, HEIGHT)) {
            FormsHarness.run(() -> forms.forms.focus(JsonPointer.parse("/properties/mlm:name")));
            forms.settle();
            TextInputControl field =
                    (TextInputControl)
                            FormsHarness.onFx(() -> forms.stage.getScene().getFocusOwner());
            assertThat(FormsHarness.onFx(() -> forms.forms.focusedPointer().get()))
                    .isEqualTo(JsonPointer.parse("/properties/mlm:name"));
            FormsHarness.run(
                    () -> {
                        field.setText("u");
                        field.setText("un");
                        field.positionCaret(1);
                    });
            assertThat(forms.document.text()).contains("\"mlm:name\": \"un\"");
            assertThat(field.getCaretPosition()).isEqualTo(1);
            FormsHarness.run(
                    () ->
                            field.fireEvent(
                                    new javafx.scene.input.KeyEvent(
                                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                                            "z",
                                            "z",
                                            javafx.scene.input.KeyCode.Z,
                                            false,
                                            true,
                                            false,
                                            false)));
            assertThat(forms.document.text()).isEqualTo(text);
            assertThat(field.getText()).isEmpty();
            assertThat(field.isFocused()).isTrue();
        }
    }
}
