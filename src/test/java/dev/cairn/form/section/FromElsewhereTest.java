package dev.cairn.form.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.MlModelFill.Line;
import dev.cairn.form.section.MlModelFill.State;
import dev.cairn.imports.ImportResult;
import dev.cairn.imports.file.AssetFileFacts;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.imports.mlflow.MlModelReader;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is taken over from files and from other items, and what of the item stays. */
class FromElsewhereTest {

    private static final JsonPointer ASSET = JsonPointer.of("assets", "model");
    private static final JsonPointer THEMES = JsonPointer.of("properties", "themes");
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

    private static StacItem fresh() {
        return item(PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z")));
    }

    private static StacItem item(String text) {
        return StacItem.of(JsonText.of(text));
    }

    private static StacItem after(StacItem item, Consumer<JsonEditor> change) {
        JsonEditor editor = new JsonEditor(item.text());
        change.accept(editor);
        return StacItem.of(editor.result());
    }

    @Test
    void aLocalFileFillsSizeAndChecksumAndDeclaresTheExtension() {
        AssetFileFacts facts = new AssetFileFacts(3_000_000, "1220ab", "image/tiff");
        StacItem item = fresh();
        StacItem filled = after(item, editor -> LocalAsset.fill(editor, item, ASSET, facts));
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
        AssetFileFacts facts = new AssetFileFacts(12, "1220ab", "image/png");
        StacItem item = after(fresh(), editor -> editor.remove(ASSET.child("type")));
        StacItem filled = after(item, editor -> LocalAsset.fill(editor, item, ASSET, facts));
        assertThat(filled.string(ASSET.child("type"))).isEqualTo("image/png");
        assertThat(LocalAsset.said(item, ASSET, "a.png", facts))
                .isEqualTo("Filled in size, checksum and media type of “a.png”.");
    }

    private static MlModelFacts facts() {
        return ((ImportResult.Good<MlModelFacts>) MlModelReader.parse(ML_MODEL)).value();
    }

    @Test
    void anMlModelFileIsComparedWithTheItem() {
        StacItem item =
                after(
                        fresh(),
                        editor ->
                                editor.set(
                                                JsonPointer.parse("/properties/mlm:framework"),
                                                "TensorFlow")
                                        .set(
                                                JsonPointer.parse("/properties/created"),
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
        StacItem item = fresh();
        List<Line> chosen =
                MlModelFill.lines(item, facts()).stream()
                        .filter(line -> line.field().last().startsWith("mlm:framework"))
                        .toList();
        StacItem filled = after(item, editor -> MlModelFill.write(editor, item, chosen));
        assertThat(filled.string(JsonPointer.parse("/properties/mlm:framework")))
                .isEqualTo("PyTorch");
        assertThat(filled.string(JsonPointer.parse("/properties/mlm:framework_version")))
                .isEqualTo("2.1.2");
        assertThat(filled.properties().has("created")).isFalse();
        assertThat(filled.string(JsonPointer.parse("/properties/mlm:name"))).isEmpty();
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
        List<ReusableEntries.Entry> entries =
                ReusableEntries.contacts(
                        known, value("[{\"organization\":\"KP Labs\",\"name\":\"KP Labs\"}]"));
        assertThat(entries)
                .extracting(ReusableEntries.Entry::title)
                .containsExactly("ada", "Grace Hopper");
        assertThat(entries)
                .extracting(ReusableEntries.Entry::detail)
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
        StacItem item =
                after(
                        fresh(),
                        editor ->
                                editor.set(
                                        THEMES,
                                        value(
                                                "[{\"scheme\":\"s1\",\"concepts\":[{\"id\":\"a\"}]}]")));
        JsonValue own = item.text().get(THEMES);
        List<ReusableEntries.Entry> entries = ReusableEntries.concepts(known, own);
        assertThat(entries).extracting(ReusableEntries.Entry::title).containsExactly("b", "c");
        StacItem known1 =
                after(
                        item,
                        editor ->
                                ReusableEntries.addConcept(
                                        editor, THEMES, own, entries.getFirst()));
        assertThat(known1.string(THEMES.append(JsonPointer.parse("/0/concepts/1/id"))))
                .isEqualTo("b");
        StacItem fresh =
                after(
                        item,
                        editor ->
                                ReusableEntries.addConcept(editor, THEMES, own, entries.getLast()));
        assertThat(fresh.string(THEMES.append(JsonPointer.parse("/1/scheme")))).isEqualTo("s2");
        assertThat(fresh.string(THEMES.append(JsonPointer.parse("/1/concepts/0/id"))))
                .isEqualTo("c");
    }

    @Test
    void aVersionLinkComesWithItsExtensionAndGoesWhole() {
        RelatedLink predecessor = RelatedLink.VERSIONS.getFirst();
        StacItem item = fresh();
        StacItem with = after(item, editor -> predecessor.set(editor, item, "./v1.json"));
        assertThat(predecessor.href(with)).isEqualTo("./v1.json");
        assertThat(with.declares("version")).isTrue();
        StacItem other = after(with, editor -> predecessor.set(editor, with, "./v0.json"));
        assertThat(predecessor.count(other)).isEqualTo(1);
        assertThat(predecessor.href(other)).isEqualTo("./v0.json");
        assertThat(predecessor.count(after(other, editor -> predecessor.clear(editor, other))))
                .isZero();
    }

    @Test
    void aLinkThatSaysMoreStaysWithAnEmptyAddress() {
        RelatedLink licence = RelatedLink.LICENCE;
        StacItem item =
                after(
                        fresh(),
                        editor ->
                                editor.set(
                                        JsonPointer.of("links"),
                                        value(
                                                "[{\"rel\":\"license\",\"href\":\"x\",\"title\":\"T\"}]")));
        StacItem cleared = after(item, editor -> licence.clear(editor, item));
        assertThat(licence.href(cleared)).isEmpty();
        assertThat(cleared.string(JsonPointer.parse("/links/0/title"))).isEqualTo("T");
    }
}
