package dev.cairn.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.imports.citation.CitationReader;
import dev.cairn.imports.file.AssetFileFacts;
import dev.cairn.imports.file.LocalFileReader;
import dev.cairn.imports.file.ReadProgress;
import dev.cairn.imports.footprint.PlaceReader;
import dev.cairn.imports.mlflow.MlModelReader;
import dev.cairn.imports.table.ClassesPaste;
import dev.cairn.imports.table.StatisticsPaste;
import dev.cairn.imports.time.DateReader;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.Sensor;
import dev.cairn.stac.SensorBand;
import dev.cairn.stac.SensorTable;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the readers give is set into an item as it is, and the item passes. */
class ImportsFitTheSchemasTest {
    private static final String EXTENSIONS = "https://stac-extensions.github.io/";
    private static final String MLMODEL =
            """
            flavors:
              pytorch:
                pytorch_version: 2.1
            signature:
              inputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 3, 64, 64]}}, {"type": "long", "name": "a"}]'
              outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "bool", "shape": [-1, 2, 3, 4, 5, 6, 7]}}]'
            utc_time_created: '2024-06-01 12:30:15.5'
            """;

    private static <T> T good(ImportResult<T> reading) {
        if (reading instanceof ImportResult.Good<T>(T value, List<String> notes)) {
            return value;
        }
        throw new AssertionError(reading);
    }

    private static void passes(JsonText item) {
        var checker = new Checker(SchemaStore.bundled(), List.of());
        Report report = checker.check(item, CheckOptions.of(Profile.STAC));
        assertThat(report.findings().stream().filter(f -> f.severity() == Severity.ERROR))
                .map(Finding::message)
                .isEmpty();
        assertThat(report.schemas()).hasSizeGreaterThan(3);
    }

    private static JsonEditor model(String... extensions) {
        JsonEditor item =
                new JsonEditor(JsonText.of(PlacedTemplates.trainedModel("a-model", Instant.EPOCH)));
        item.set(JsonPointer.parse("/properties/mlm:name"), "a-model");
        item.set(JsonPointer.parse("/properties/mlm:architecture"), "ResNet");
        item.set(JsonPointer.parse("/properties/title"), "A model");
        item.set(JsonPointer.parse("/properties/description"), "A model.");
        item.set(
                JsonPointer.parse("/assets/model/href"),
                "s3://bucket/2/run/artifacts/model/MLmodel");
        for (String extension : extensions) {
            item.add(
                    JsonPointer.parse("/stac_extensions"), EXTENSIONS + extension + "/schema.json");
        }
        return item;
    }

    private static void set(JsonEditor item, String pointer, Object value) {
        item.set(JsonPointer.parse(pointer), value);
    }

    @Test
    void aModelOfImportsPasses(@TempDir Path folder) throws Exception {
        JsonEditor item =
                model(
                        "scientific/v1.0.0",
                        "file/v2.1.0",
                        "classification/v1.1.0",
                        "raster/v1.1.0",
                        "eo/v1.1.0");
        good(MlModelReader.parse(MLMODEL))
                .properties()
                .forEach((name, value) -> item.set(JsonPointer.of("properties", name), value));
        set(
                item,
                "/properties/mlm:input/0/statistics",
                good(StatisticsPaste.read("mean=[1, 2, 3], std=[.5, 1e-3, 2], min=0, max=255")));
        set(item, "/properties/mlm:output/0/tasks", List.of("classification"));
        set(
                item,
                "/properties/mlm:output/0/classification:classes",
                good(
                        ClassesPaste.read(
                                "value;name;colour;nodata;count\n0;a b;#ff0000;no;3\n1;c;0 0 255;yes;4")));
        var publication =
                good(CitationReader.read(
                                "@article{a, author={Doe, Jane}, title={T}, year=2020, doi={10.1000/182}}"))
                        .getFirst();
        publication
                .itemFields()
                .forEach((name, value) -> item.set(JsonPointer.of("properties", name), value));
        set(item, "/properties/sci:publications", List.of(publication.entry()));
        set(item, "/properties/datetime", good(DateReader.read("01.06.2024 12:30")));
        var place = good(PlaceReader.read("177, -20, -178, -16")).getFirst();
        set(item, "/geometry", place.geometry());
        set(item, "/bbox", place.bbox());
        Path file = Files.writeString(folder.resolve("MLmodel"), MLMODEL);
        AssetFileFacts facts = LocalFileReader.read(file, ReadProgress.NONE, () -> false);
        facts.fields()
                .forEach((name, value) -> item.set(JsonPointer.of("assets", "model", name), value));
        passes(item.result());
    }

    @Test
    void theBandsOfEverySensorPass() {
        for (Sensor sensor : SensorTable.sensors()) {
            JsonEditor item = model("raster/v1.1.0", "eo/v1.1.0");
            set(
                    item,
                    "/assets/model/eo:bands",
                    sensor.bands().stream().map(SensorBand::eoBand).toList());
            set(
                    item,
                    "/assets/model/raster:bands",
                    sensor.bands().stream().map(SensorBand::rasterBand).toList());
            passes(item.result());
        }
    }
}
