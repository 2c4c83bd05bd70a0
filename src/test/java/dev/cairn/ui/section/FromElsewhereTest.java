package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.Reading;
import dev.cairn.imports.file.FileFacts;
import dev.cairn.imports.mlflow.MlModel;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.Templates;
import dev.cairn.ui.section.MlModelFill.Line;
import dev.cairn.ui.section.MlModelFill.State;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is taken over from files and from other items, and what of the item stays. */
class FromElsewhereTest {

    private static final Pointer ASSET = Pointer.of("assets", "model");
    private static final Pointer THEMES = Pointer.of("properties", "themes");
    private static final String ML_MODEL =
            """
            artifact_path: forest-unet
            flavors:
              pytorch:
                pytorch_version: 2.1.2
            run_id: 69f168eaebc04b99af345720d34e6264
            model_size_bytes: 31245678
            mlflow_version: 2.9.2
            utc_time_created: '2024-05-01 10:00:00.123456'
            """;

    private static Item fresh() {
        return item(Templates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z")));
    }

    private static Item item(String text) {
        return Item.of(JsonText.of(text));
    }

    private static Item after(Item item, Consumer<JsonEditor> change) {
        JsonEditor editor = new JsonEditor(item.text());
        change.accept(editor);
        return Item.of(editor.result());
    }

    @Test
    void aLocalFileFillsSizeAndChecksumAndDeclaresTheExtension() {
        FileFacts facts = new FileFacts(3_000_000, "1220ab", "image/tiff");
        Item item = fresh();
        Item filled = after(item, editor -> LocalAsset.fill(editor, item, ASSET, facts));
        assertThat(filled.text().source(ASSET.child("file:size"))).isEqualTo("3000000");
        assertThat(filled.string(ASSET.child("file:checksum"))).isEqualTo("1220ab");
        assertThat(filled.extensions()).contains(ExtensionUrl.FILE);
        assertThat(filled.string(ASSET.child("type")))
                .as("the media type of a model says more than the file")
                .isEqualTo("application/yaml; application=mlflow");
        assertThat(LocalAsset.said(item, ASSET, "a.tif", facts))
                .isEqualTo(
                        "Filled in size and checksum of “a.tif” (3 MB). The file looks like"
                                + " image/tiff; the media type stays.");
    }

    @Test
    void aLocalFileFillsAMediaTypeThatIsMissing() {
        FileFacts facts = new FileFacts(12, "1220ab", "image/png");
        Item item = after(fresh(), editor -> editor.remove(ASSET.child("type")));
        Item filled = after(item, editor -> LocalAsset.fill(editor, item, ASSET, facts));
        assertThat(filled.string(ASSET.child("type"))).isEqualTo("image/png");
        assertThat(LocalAsset.said(item, ASSET, "a.png", facts))
                .isEqualTo("Filled in size, checksum and media type of “a.png”.");
    }

    private static MlModelFacts facts() {
        return ((Reading.Good<MlModelFacts>) MlModel.parse(ML_MODEL)).value();
    }

    @Test
    void anMlModelFileIsComparedWithTheItem() {
        Item item =
                after(
                        fresh(),
                        editor ->
                                editor.set(Pointer.parse("/properties/mlm:framework"), "TensorFlow")
                                        .set(
                                                Pointer.parse("/properties/created"),
                                                "2024-05-01T10:00:00Z")
                                        .set(
                                                ASSET.child("href"),
                                                "s3://b/2/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/artifacts/model/MLmodel"));
        var states =
                MlModelFill.lines(item, facts()).stream()
                        .collect(Collectors.toMap(line -> line.field().last(), Line::state));
        assertThat(states)
                .containsEntry("mlm:name", State.NEW)
                .containsEntry("mlm:framework", State.OTHER)
                .containsEntry("mlm:framework_version", State.NEW)
                .containsEntry("href", State.OTHER);
        assertThat(MlModelFill.said(facts()))
                .isEqualTo(
                        "Run 69f168eaebc04b99af345720d34e6264, 31.2 MB in all, written by MLflow"
                                + " 2.9.2.");
    }

    @Test
    void onlyTheChosenFieldsOfAnMlModelFileAreWritten() {
        Item item = fresh();
        List<Line> chosen =
                MlModelFill.lines(item, facts()).stream()
                        .filter(line -> line.field().last().startsWith("mlm:framework"))
                        .toList();
        Item filled = after(item, editor -> MlModelFill.write(editor, item, chosen));
        assertThat(filled.string(Pointer.parse("/properties/mlm:framework"))).isEqualTo("PyTorch");
        assertThat(filled.string(Pointer.parse("/properties/mlm:framework_version")))
                .isEqualTo("2.1.2");
        assertThat(filled.properties().has("created")).isFalse();
        assertThat(filled.string(Pointer.parse("/properties/mlm:name"))).isEmpty();
    }

    private static List<JsonObject> objects(String list) {
        return ((JsonArray) Objects.requireNonNull(JsonText.of(list).root()))
                .elements().stream().map(JsonObject.class::cast).toList();
    }

    private static JsonValue value(String text) {
        return Objects.requireNonNull(JsonText.of(text).root());
    }

    @Test
    void theAddressBookIsSortedSearchedAndLeavesOutWhoIsThere() {
        List<JsonObject> known =
                objects(
                        """
                        [{"name": "Grace Hopper", "organization": "Navy"},
                         {"name": "ada", "emails": [{"value": "ada@example.org"}]},
                         {"organization": "KP Labs", "name": "KP Labs"}]
                        """);
        List<Shelf.Entry> entries =
                Shelf.contacts(
                        known, value("[{\"organization\":\"KP Labs\",\"name\":\"KP Labs\"}]"));
        assertThat(entries).extracting(Shelf.Entry::title).containsExactly("ada", "Grace Hopper");
        assertThat(entries)
                .extracting(Shelf.Entry::detail)
                .containsExactly("ada@example.org", "Navy");
        assertThat(entries.getFirst().fits("EXAMPLE ada")).isTrue();
        assertThat(entries.getFirst().fits("ada navy")).isFalse();
        assertThat(entries.getFirst().fits(" ")).isTrue();
    }

    @Test
    void aConceptGoesToTheThemeOfItsScheme() {
        List<JsonObject> known =
                objects(
                        """
                        [{"scheme": "s1", "concepts": [{"id": "a", "title": "Forest"}, {"id": "b"}]},
                         {"scheme": "s1", "concepts": [{"id": "b"}]},
                         {"scheme": "s2", "concepts": [{"id": "c"}]}]
                        """);
        Item item =
                after(
                        fresh(),
                        editor ->
                                editor.set(
                                        THEMES,
                                        value(
                                                "[{\"scheme\":\"s1\",\"concepts\":[{\"id\":\"a\"}]}]")));
        JsonValue own = item.text().get(THEMES);
        List<Shelf.Entry> entries = Shelf.concepts(known, own);
        assertThat(entries).extracting(Shelf.Entry::title).containsExactly("b", "c");
        Item known1 =
                after(item, editor -> Shelf.addConcept(editor, THEMES, own, entries.getFirst()));
        assertThat(known1.string(THEMES.append(Pointer.parse("/0/concepts/1/id")))).isEqualTo("b");
        Item fresh =
                after(item, editor -> Shelf.addConcept(editor, THEMES, own, entries.getLast()));
        assertThat(fresh.string(THEMES.append(Pointer.parse("/1/scheme")))).isEqualTo("s2");
        assertThat(fresh.string(THEMES.append(Pointer.parse("/1/concepts/0/id")))).isEqualTo("c");
    }

    @Test
    void aVersionLinkComesWithItsExtensionAndGoesWhole() {
        RelatedLink predecessor = RelatedLink.VERSIONS.getFirst();
        Item item = fresh();
        Item with = after(item, editor -> predecessor.set(editor, item, "./v1.json"));
        assertThat(predecessor.href(with)).isEqualTo("./v1.json");
        assertThat(with.declares("version")).isTrue();
        Item other = after(with, editor -> predecessor.set(editor, with, "./v0.json"));
        assertThat(predecessor.count(other)).isEqualTo(1);
        assertThat(predecessor.href(other)).isEqualTo("./v0.json");
        assertThat(predecessor.count(after(other, editor -> predecessor.clear(editor, other))))
                .isZero();
    }

    @Test
    void aLinkThatSaysMoreStaysWithAnEmptyAddress() {
        RelatedLink licence = RelatedLink.LICENCE;
        Item item =
                after(
                        fresh(),
                        editor ->
                                editor.set(
                                        Pointer.of("links"),
                                        value(
                                                "[{\"rel\":\"license\",\"href\":\"x\",\"title\":\"T\"}]")));
        Item cleared = after(item, editor -> licence.clear(editor, item));
        assertThat(licence.href(cleared)).isEmpty();
        assertThat(cleared.string(Pointer.parse("/links/0/title"))).isEqualTo("T");
    }
}
