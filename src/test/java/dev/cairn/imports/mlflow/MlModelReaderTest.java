package dev.cairn.imports.mlflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class MlModelReaderTest {
    private static final String PYTORCH =
            """
            artifact_path: model
            flavors:
              python_function:
                env:
                  conda: conda.yaml
                  virtualenv: python_env.yaml
                loader_module: mlflow.pytorch
                python_version: 3.10.12
              pytorch:
                code: null
                model_data: data
                pytorch_version: 2.1.2+cu121
            mlflow_version: 2.9.2
            model_size_bytes: 44830042
            model_uuid: 0d0a
            run_id: 69f168eaebc04b99af345720d34e6264
            signature:
              inputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1, 4, 224, 224]}}]'
              outputs: '[{"type": "tensor", "name": "scores", "tensor-spec": {"dtype": "float64", "shape": [-1, 10]}}]'
              params: null
            utc_time_created: '2024-06-01 12:30:15.123456'
            """;

    @TempDir Path folder;

    private static ImportResult.Good<MlModelFacts> good(ImportResult<MlModelFacts> reading) {
        if (reading instanceof ImportResult.Good<MlModelFacts> good) {
            return good;
        }
        throw new AssertionError(reading);
    }

    @Test
    void aTorchModelIsRead() throws Exception {
        Path file = folder.resolve("MLmodel");
        Files.writeString(file, PYTORCH);
        MlModelFacts facts = good(MlModelReader.read(file)).value();
        assertThat(facts.properties().toString())
                .isEqualTo(
                        "{mlm:framework=PyTorch, mlm:framework_version=2.1.2+cu121,"
                                + " mlm:input=[{name=input, bands=[], input={shape=[-1, 4, 224, 224],"
                                + " dim_order=[batch, channel, height, width], data_type=float32}}],"
                                + " mlm:output=[{name=scores, tasks=[], result={shape=[-1, 10],"
                                + " dim_order=[batch, class], data_type=float64}}],"
                                + " created=2024-06-01T12:30:15.123456Z}");
        assertThat(facts.modelSize()).isEqualTo(44830042L);
        assertThat(facts.mlflowVersion()).isEqualTo("2.9.2");
        assertThat(facts.href("bucket", "2"))
                .hasToString(
                        "MlflowHref[bucket=bucket, experiment=2, run=69f168eaebc04b99af345720d34e6264, model=model]");
    }

    @Test
    void aTableIsOneInput() {
        String text =
                """
                flavors:
                  sklearn:
                    pickled_model: model.pkl
                    sklearn_version: "1.4"
                signature:
                  inputs: '[{"type": "double", "name": "ndvi", "required": true}, {"type": "long", "name": "slope"}]'
                  outputs: '[{"type": "long", "required": true}]'
                """;
        ImportResult.Good<MlModelFacts> reading = good(MlModelReader.parse(text));
        assertThat(reading.value().properties().toString())
                .isEqualTo(
                        "{mlm:framework=scikit-learn, mlm:framework_version=1.4.0,"
                                + " mlm:input=[{name=input, bands=[], input={shape=[-1, 2], dim_order=[batch, feature],"
                                + " data_type=float64}, description=Columns: ndvi, slope.}],"
                                + " mlm:output=[{name=output, tasks=[], result={shape=[-1, 1], dim_order=[batch, class],"
                                + " data_type=int64}}]}");
        assertThat(reading.notes()).anyMatch(note -> note.contains("1.4.0"));
        assertThat(reading.value().href("b", "1")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[-1, 3, 64, 64]|batch, channel, height, width",
                "[-1, 64, 64, 3]|batch, height, width, channel",
                "[-1, -1, -1, -1]|batch, channel, height, width",
                "[-1, 12, 4, 64, 64]|batch, time, channel, height, width",
                "[3, 64, 64]|channel, height, width",
                "[-1, 64, 64]|batch, height, width",
                "[64, 64, 3]|height, width, channel",
                "[-1, 7]|batch, feature",
                "[-1]|batch",
                "[1, 2, 3, 4, 5, 6]|dim-a, dim-b, dim-c, dim-d, dim-e, dim-f",
            })
    void dimensionsAreGuessed(String shape, String dimensions) {
        String text = PYTORCH.replace("[-1, 4, 224, 224]", shape);
        Object inputs = good(MlModelReader.parse(text)).value().properties().get("mlm:input");
        assertThat(String.valueOf(inputs)).contains("dim_order=[" + dimensions + "]");
    }

    @Test
    void aPipelineTellsItsTask() {
        String text =
                "flavors:\n  transformers:\n    task: image-classification\n    transformers_version: 4.35.2\n";
        assertThat(good(MlModelReader.parse(text)).value().properties())
                .isEqualTo(
                        Map.of(
                                "mlm:framework", "Hugging Face",
                                "mlm:framework_version", "4.35.2",
                                "mlm:tasks", List.of("classification")));
    }

    @Test
    void whatIsMissingIsSaid() {
        ImportResult.Good<MlModelFacts> reading =
                good(MlModelReader.parse("flavors:\n  python_function: {}\n"));
        assertThat(reading.value().properties()).isEmpty();
        assertThat(reading.notes()).hasSize(2);
        assertThat(
                        good(MlModelReader.parse("flavors: {pytorch: {pytorch_version: nightly}}"))
                                .notes())
                .anyMatch(note -> note.contains("nightly"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "a: [1, 2",
                "- 1",
                "flavors: 3",
                "name: x",
                "a: &a [*a, *a]\nb: !!java.io.File x",
                "{\"flavors\": 1}",
            })
    void whatIsNoModelIsSaidInASentence(String text) {
        assertThat(MlModelReader.parse(text))
                .isInstanceOfSatisfying(
                        ImportResult.Bad.class,
                        bad -> assertThat(bad.message()).matches("[A-Z].*\\."));
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() {
        assertThat(MlModelReader.read(folder.resolve("gone")))
                .isInstanceOfSatisfying(
                        ImportResult.Bad.class,
                        bad -> assertThat(bad.message()).startsWith("There is no file"));
        assertThat(MlModelReader.read(folder)).isInstanceOf(ImportResult.Bad.class);
    }

    @Test
    void anyCharacterMayStandAnywhere() {
        for (int i = 1000; i < 1030; i++) {
            String text = "#" + "x".repeat(i) + "🤗🤗🤗\n" + PYTORCH;
            assertThat(good(MlModelReader.parse(text)).value().modelSize()).isEqualTo(44830042L);
        }
    }

    @Test
    void oddSignaturesAreRead() {
        for (String inputs :
                List.of(
                        "'[]'",
                        "'{'",
                        "null",
                        "'[{}]'",
                        "'[{\"type\": \"tensor\", \"tensor-spec\": {}}]'",
                        "3",
                        "[1]",
                        "'[{\"tensor-spec\": {\"dtype\": \"bool\", \"shape\": [\"a\", 1e3, -5]}}]'")) {
            String text =
                    "flavors: {onnx: {onnx_version: 1.15.0}}\nsignature: {inputs: "
                            + inputs
                            + "}\n";
            assertThat(good(MlModelReader.parse(text)).value().properties())
                    .containsEntry("mlm:framework", "ONNX");
        }
    }
}
