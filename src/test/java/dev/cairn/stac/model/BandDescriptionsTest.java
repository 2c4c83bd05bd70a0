package dev.cairn.stac.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Test;

import java.util.List;

class BandDescriptionsTest {

    private static final String EO_2 = "https://stac-extensions.github.io/eo/v2.0.0/schema.json";
    private static final String INPUT =
            "\"mlm:input\": [{\"bands\": [\"B02\", \" \", \"B03\", {\"name\": \"ndvi\"}]}]";

    private static StacItem item(String extensions, String properties, String assets) {
        return StacItem.of(
                JsonText.of(
                        """
                        {"type": "Feature", "stac_version": "1.0.0", "stac_extensions": [%s],
                         "properties": {%s}, "assets": {%s}}\
                        """
                                .formatted(extensions, properties, assets)));
    }

    private static StacItem followed(StacItem item) {
        JsonEditor editor = new JsonEditor(item.text());
        BandDescriptions.follow(item, item, editor);
        return StacItem.of(editor.result());
    }

    private static String names(StacItem item, JsonPointer list) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; item.text().has(list.child(i)); i++) {
            names.append(item.string(list.child(i).child("name"))).append(' ');
        }
        return names.toString().strip();
    }

    @Test
    void blankNamesAreNoBands() {
        assertThat(BandDescriptions.named(item("", INPUT, "")))
                .containsExactly("B02", "B03", "ndvi");
    }

    @Test
    void theLikeliestAssetHoldsThemWhereNoneHasTheRole() {
        StacItem after =
                followed(
                        item(
                                "",
                                INPUT,
                                "\"weights\": {\"href\": \"./weights.pt\", \"title\": \"model\"}"));
        assertThat(names(after, JsonPointer.of("assets", "weights", "eo:bands")))
                .isEqualTo("B02 B03 ndvi");
        assertThat(after.properties().has("eo:bands")).isFalse();
        assertThat(after.extensions()).containsExactly(ExtensionUrl.EO);
    }

    @Test
    void thePropertiesHoldThemWhereThereIsNoAsset() {
        StacItem item = item("", INPUT, "");
        StacItem after = followed(item);
        assertThat(names(after, JsonPointer.of("properties", "eo:bands")))
                .isEqualTo("B02 B03 ndvi");
        assertThat(BandDescriptions.areComplete(item)).isFalse();
        assertThat(BandDescriptions.areComplete(after)).isTrue();
    }

    @Test
    void thePropertiesAloneAreNotEnoughForAModelAsset() {
        StacItem item =
                item(
                        '"' + ExtensionUrl.EO + '"',
                        INPUT
                                + ", \"eo:bands\": [{\"name\": \"B02\"}, {\"name\": \"B03\"}, {\"name\": \"ndvi\"}]",
                        "\"model\": {\"href\": \"m\", \"roles\": [\"mlm:model\"]}");
        assertThat(BandDescriptions.satisfyMlm(item)).isFalse();
        assertThat(BandDescriptions.areComplete(item)).isFalse();
        StacItem after = followed(item);
        assertThat(names(after, JsonPointer.of("assets", "model", "eo:bands")))
                .isEqualTo("B02 B03 ndvi");
        assertThat(BandDescriptions.satisfyMlm(after)).isTrue();
    }

    @Test
    void aLaterVersionOfTheExtensionDoesNotHaveTheField() {
        StacItem after =
                followed(
                        item(
                                '"' + EO_2 + '"',
                                INPUT,
                                "\"model\": {\"href\": \"m\", \"roles\": [\"mlm:model\"]}"));
        assertThat(after.extensions()).containsExactly(ExtensionUrl.EO);
        assertThat(BandDescriptions.satisfyMlm(after)).isTrue();
    }

    @Test
    void commonNamesAndLongNamesDescribeABand() {
        StacItem item =
                item(
                        "",
                        "\"mlm:input\": [{\"bands\": [\"blue\", \"B03\"]}]",
                        """
                        "model": {"href": "m", "roles": ["mlm:model"], "eo:bands": [
                            {"name": "B02", "common_name": "blue"}, {"name": "B03 - green"}]}\
                        """);
        assertThat(BandDescriptions.areComplete(item)).isTrue();
        assertThat(names(followed(item), JsonPointer.of("assets", "model", "eo:bands")))
                .isEqualTo("B02 B03 - green");
    }

    @Test
    void bandsOfRasterAndOfTheCoreStayWhereTheyAre() {
        StacItem raster =
                followed(
                        item(
                                "",
                                INPUT,
                                "\"model\": {\"href\": \"m\", \"roles\": [\"mlm:model\"], \"raster:bands\": [{\"name\": \"B02\"}]}"));
        assertThat(names(raster, JsonPointer.of("assets", "model", "raster:bands")))
                .isEqualTo("B02 B03 ndvi");
        assertThat(raster.asset("model").has("eo:bands")).isFalse();
        assertThat(raster.extensions()).containsExactly(ExtensionUrl.RASTER);
        StacItem core =
                followed(
                        StacItem.of(
                                JsonText.of(
                                        """
                                        {"type": "Feature", "stac_version": "1.1.0", "stac_extensions": [],
                                         "properties": {%s, "bands": [{"name": "B02"}]},
                                         "assets": {"model": {"roles": ["mlm:model"], "bands": [{"name": "B02"}]}}}\
                                        """
                                                .formatted(INPUT))));
        assertThat(names(core, JsonPointer.of("assets", "model", "bands")))
                .isEqualTo("B02 B03 ndvi");
        assertThat(names(core, JsonPointer.of("properties", "bands"))).isEqualTo("B02 B03 ndvi");
        assertThat(core.asset("model").has("eo:bands")).isFalse();
        assertThat(core.extensions()).isEmpty();
    }

    @Test
    void theFactsOfABandFitTheField() {
        List<String> among = List.of("B02", "B8A");
        assertThat(BandDescriptions.entry("B02", among, "eo:bands")).containsKey("common_name");
        assertThat(BandDescriptions.entry("B02", among, "raster:bands"))
                .containsKey("spatial_resolution");
        assertThat(BandDescriptions.entry("B02", among, "bands")).containsKey("gsd");
        assertThat(BandDescriptions.entry("x", List.of("x"), "eo:bands")).containsOnlyKeys("name");
    }
}
