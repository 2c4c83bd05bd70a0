package dev.cairn.form.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.Document;
import dev.cairn.form.EditableField;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FieldsToDo;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.RawJson;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What fields write, and what they write with it: one step of undo each, and nothing else moves.
 */
class WritingTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private static final String MLM = "https://stac-extensions.github.io/mlm/v1.3.0/schema.json";

    private final SectionList sections = new SectionList();
    private final List<FormData.Offer> offers = new ArrayList<>();

    private FormData data(String text) {
        FormData data =
                new FormData(
                        new Document(null, text, Runnable::run, Runnable::run), CHECKER.facts());
        data.onOffer(offers::add);
        return data;
    }

    private FieldLens lens(FormData data, String pointer) {
        JsonPointer place = JsonPointer.parse(pointer);
        data.follow();
        for (FormSection section : sections.all()) {
            for (FieldSpec spec : section.form().fields()) {
                if (spec.path().equals(place)) {
                    return new FieldLens(data, spec, MovingPlace.root().at(place));
                }
            }
        }
        throw new AssertionError("no section has " + pointer);
    }

    private static String fresh() {
        return PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
    }

    @Test
    void oneFieldChangesOneSpan() {
        FormData data = data(fresh());
        lens(data, "/properties/mlm:name").type("unet");
        assertThat(data.document().text())
                .isEqualTo(fresh().replace("\"mlm:name\": \"\"", "\"mlm:name\": \"unet\""));
    }

    @Test
    void typingInOneVisitIsOneStepOfUndo() {
        FormData data = data(fresh());
        FieldLens name = lens(data, "/properties/mlm:name");
        data.visit();
        for (String text : List.of("u", "un", "une", "unet")) {
            name.type(text);
        }
        data.document().undo();
        assertThat(data.document().text()).isEqualTo(fresh());
    }

    @Test
    void aCollectionComesAndGoesWithItsLink() {
        FormData data = data(fresh());
        FieldLens collection = lens(data, "/collection");
        collection.set("kplabs");
        data.follow();
        assertThat(data.item().linksOf("collection")).hasSize(1);
        data.document().undo();
        assertThat(data.document().text()).isEqualTo(fresh());
        collection.set("kplabs");
        collection.remove();
        data.follow();
        assertThat(data.item().linksOf("collection")).isEmpty();
        assertThat(data.item().root().has("collection")).isFalse();
    }

    @Test
    void theFirstFieldDeclaresItsExtensionAndTheLastOffersToTakeItBack() {
        FormData data = data(fresh());
        FieldLens version = lens(data, "/properties/version");
        version.set("1.0.0");
        data.follow();
        assertThat(data.item().declares("version")).isTrue();
        version.remove();
        assertThat(offers).hasSize(1);
        offers.getFirst().run().run();
        data.follow();
        assertThat(data.item().declares("version")).isFalse();
        assertThat(data.item().extensions()).contains(MLM);
    }

    @Test
    void mlmIsDeclaredWithBothItsAddresses() {
        FormData data =
                data(
                        """
                {"type": "Feature", "stac_version": "1.0.0", "stac_extensions": [], "properties": {}}
                """);
        lens(data, "/properties/mlm:name").set("unet");
        data.follow();
        assertThat(data.item().extensions()).hasSize(2).contains(MLM);
    }

    @Test
    void aDoiHasItsLinkWhichFollows() {
        FormData data = data(fresh());
        FieldLens doi = lens(data, "/properties/sci:doi");
        doi.set("10.5281/zenodo.1");
        doi.set("10.5281/zenodo.12");
        data.follow();
        assertThat(data.item().linksOf("cite-as")).hasSize(1);
        assertThat(data.item().string(data.item().linksOf("cite-as").getFirst().child("href")))
                .isEqualTo("https://doi.org/10.5281/zenodo.12");
        doi.remove();
        data.follow();
        assertThat(data.item().linksOf("cite-as")).isEmpty();
    }

    @Test
    void namedBandsAreDescribedOnTheModelAsset() {
        FormData data = data(fresh());
        lens(data, "/properties/mlm:input").set(List.of(java.util.Map.of("name", "x")));
        JsonPointer bands = JsonPointer.parse("/properties/mlm:input/0/bands");
        data.write(
                "bands",
                null,
                editor -> {
                    StacItem before = StacItem.of(data.document().snapshot());
                    editor.set(bands, List.of("B02", "B03"));
                    BandDescriptions.follow(before, StacItem.of(editor.result()), editor);
                });
        data.follow();
        assertThat(BandDescriptions.areComplete(data.item())).isTrue();
        assertThat(data.item().declares("eo")).isTrue();
        assertThat(data.value(JsonPointer.parse("/assets/model/eo:bands/0/common_name")))
                .hasToString("\"blue\"");
        data.write(
                "bands",
                null,
                editor -> {
                    StacItem before = StacItem.of(data.document().snapshot());
                    editor.set(bands, List.of());
                    BandDescriptions.follow(before, StacItem.of(editor.result()), editor);
                });
        assertThat(data.document().snapshot().has(JsonPointer.parse("/assets/model/eo:bands")))
                .isFalse();
    }

    @Test
    void theBoxTakesItsOutlineAlong() {
        String text = fresh();
        FormData data = data(text);
        List<RawJson> box =
                List.of(
                        new RawJson("5.5"),
                        new RawJson("50"),
                        new RawJson("9.25"),
                        new RawJson("53.0"));
        data.write("box", null, editor -> BoxModel.write(editor, data.tree().root(), box));
        data.follow();
        assertThat(data.document().text())
                .contains("[[[5.5, 50], [9.25, 50], [9.25, 53.0], [5.5, 53.0], [5.5, 50]]]");
        assertThat(
                        BoxOutline.isOutline(
                                data.value(BoxModel.GEOMETRY),
                                BoxModel.corners(data.value(BoxModel.BBOX)).orElseThrow()))
                .isTrue();
    }

    @Test
    void aGeometryOfItsOwnStaysWhenTheBoxChanges() {
        String text =
                "{\"bbox\": [0, 0, 2, 2], \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 1]}}";
        FormData data = data(text);
        List<RawJson> box =
                List.of(new RawJson("0"), new RawJson("0"), new RawJson("3"), new RawJson("2"));
        data.write("box", null, editor -> BoxModel.write(editor, data.tree().root(), box));
        assertThat(data.document().text()).isEqualTo(text.replace("2, 2]", "3, 2]"));
    }

    @Test
    void aShapeIsWrittenInBothItsLists() {
        FormData data = data("{\"input\": {\"shape\": [-1, 3], \"dim_order\": [\"batch\"]}}");
        JsonPointer tensor = JsonPointer.of("input");
        assertThat(ShapeModel.rows(data.value(tensor)))
                .containsExactly(
                        new ShapeModel.Dimension("batch", "any"),
                        new ShapeModel.Dimension("", "3"));
        data.write(
                "name",
                null,
                editor -> ShapeModel.rename(editor, tensor, data.value(tensor), 1, "channel"));
        data.follow();
        data.write(
                "add",
                null,
                editor -> ShapeModel.add(editor, tensor, data.value(tensor), "height", "any"));
        data.follow();
        data.write("move", null, editor -> ShapeModel.move(editor, tensor, 2, 1));
        assertThat(data.document().text())
                .isEqualTo(
                        "{\"input\": {\"shape\": [-1, -1, 3], \"dim_order\": [\"batch\", \"height\", \"channel\"]}}");
    }

    @Test
    void aNewModelHasItsFieldsToDo() {
        FormData data = data(fresh());
        Set<String> required =
                sections.of(ItemKind.TRAINED_MODEL).stream()
                        .flatMap(section -> FieldsToDo.of(data, section.form()).required().stream())
                        .map(JsonPointer::toString)
                        .collect(Collectors.toSet());
        assertThat(required)
                .containsExactlyInAnyOrder(
                        "/properties/mlm:name",
                        "/properties/mlm:architecture",
                        "/properties/mlm:tasks",
                        "/properties/mlm:input",
                        "/properties/mlm:output",
                        "/assets/model/href");
    }

    @Test
    void whatIsMissingIsShownAtItsField() {
        String text = fresh().replace("\"mlm:name\": \"\",", "");
        FormData data = data(text);
        List<Finding> found =
                CHECKER.check(JsonText.of(text), CheckOptions.of(Profile.AIOPEN)).findings();
        List<Finding> placed = FindingPlaces.of(found, data);
        assertThat(placed)
                .anyMatch(
                        finding ->
                                finding.pointer().equals(JsonPointer.parse("/properties/mlm:name"))
                                        && finding.severity() == Severity.TODO);
        assertThat(placed)
                .noneMatch(finding -> finding.pointer().equals(JsonPointer.of("properties")));
    }

    @Test
    void everyPlaceHasItsSection() {
        assertThat(
                        sections.at(
                                        JsonPointer.parse("/properties/mlm:input/0/name"),
                                        ItemKind.TRAINED_MODEL)
                                .title())
                .isEqualTo("Inputs");
        assertThat(sections.at(JsonPointer.parse("/bbox/2"), ItemKind.TRAINED_MODEL).title())
                .isEqualTo("Where & when");
        assertThat(
                        sections.at(
                                        JsonPointer.parse("/properties/start_datetime"),
                                        ItemKind.TRAINED_MODEL)
                                .title())
                .isEqualTo("Where & when");
        assertThat(
                        sections.at(JsonPointer.parse("/properties/x:y"), ItemKind.TRAINED_MODEL)
                                .title())
                .isEqualTo("Everything else");
        assertThat(
                        sections.at(JsonPointer.parse("/stac_extensions/0"), ItemKind.TRAINED_MODEL)
                                .title())
                .isEqualTo("Everything else");
        assertThat(sections.at(JsonPointer.ROOT, ItemKind.TRAINED_MODEL).title())
                .isEqualTo("Overview");
    }

    @Test
    void allFieldsAreListed() {
        List<EditableField> lines = FormFields.list(CHECKER.facts(), new SectionList());
        Set<String> pointers =
                lines.stream().map(EditableField::pointer).collect(Collectors.toSet());
        assertThat(pointers)
                .hasSameSizeAs(lines)
                .contains(
                        "/id",
                        "/collection",
                        "/bbox",
                        "/geometry",
                        "/properties/datetime",
                        "/properties/mlm:name",
                        "/properties/mlm:input/*/bands",
                        "/properties/mlm:input/*/bands/*/expression",
                        "/properties/mlm:input/*/input/shape",
                        "/properties/mlm:input/*/statistics/*/mean",
                        "/properties/mlm:output/*/classification:classes/*/color_hint",
                        "/properties/ml-aoi:split",
                        "/assets/*/href",
                        "/assets/*/ml-aoi:role",
                        "/assets/*/file:size",
                        "/assets/*/file:values/*/summary",
                        "/properties/contacts/*/phones/*/value",
                        "/properties/contacts/*/addresses/*/deliveryPoint",
                        "/properties/themes/*/concepts/*/name",
                        "/properties/sci:publications/*/doi",
                        "/properties/version",
                        "/links/*/ml-aoi:role",
                        "/assets/*/mlm:name");
        EditableField name =
                lines.stream()
                        .filter(line -> line.pointer().equals("/properties/mlm:name"))
                        .findFirst()
                        .orElseThrow();
        assertThat(name.section()).isEqualTo("Model");
        assertThat(Objects.requireNonNull(name.extension())).isEqualTo("mlm");
        assertThat(name.required()).isTrue();
        assertThat(lines).noneMatch(line -> line.label().isBlank());
    }
}
