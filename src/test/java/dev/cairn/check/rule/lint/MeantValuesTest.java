package dev.cairn.check.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names and shapes that people write for others: the fix that comes first gives back the item as it
 * was meant, to the last value.
 */
class MeantValuesTest {

    private static final int MOST_FIXES = 6;

    /**
     * A mistake in the good item.
     *
     * @param right what stands in the good item
     * @param wrong what somebody wrote instead
     * @param meant what is given back; mostly the same as what was right
     */
    private record Meant(String right, String wrong, String meant) {

        @Override
        public String toString() {
            return wrong.replaceAll("\\s+", " ");
        }
    }

    private static Meant back(String right, String wrong) {
        return new Meant(right, wrong, right);
    }

    private static final String ROWS =
            "[{\"mean\": 1, \"stddev\": 2}, {\"mean\": 3, \"stddev\": 4}]";
    private static final String DIMENSIONS = "[\"batch\", \"channel\", \"height\", \"width\"]";
    private static final String CLASS =
            "{\"value\": 1, \"name\": \"ship\", \"description\": \"A ship\"}";
    private static final String CONTACT =
            "{\"name\": \"Ada\", \"phones\": [{\"value\": \"+4930123456\"}]}";
    private static final String GEOMETRY =
            """
            {
                "type": "Polygon",
                "coordinates": [[[5, 47], [15, 47], [15, 55], [5, 55], [5, 47]]]
              }""";
    private static final String RING = "[[5, 47], [15, 47], [15, 55], [5, 55], [5, 47]]";

    static List<Meant> names() {
        return List.of(
                back("\"mlm:input\"", "\"mlm:inptu\""),
                back("\"mlm:input\"", "\"mlm_input\""),
                back("\"mlm:input\"", "\"mlm:inputs\""),
                back("\"mlm:input\"", "\"mlm-input\""),
                back("\"mlm:architecture\"", "\"mlm:arch\""),
                back("\"mlm:framework\":", "\"mlm:framewrok\":"),
                back("\"mlm:tasks\"", "\"mlm:task\""),
                back("\"mlm:tasks\"", "\"tasks\""),
                back(ROWS, ROWS.replace("stddev", "std")),
                back(ROWS, ROWS.replace("stddev", "sigma").replace("mean", "avg")),
                back("\"norm_type\"", "\"norm\""),
                back("\"data_type\": \"float32\"", "\"dtype\": \"float32\""),
                back("\"dim_order\": " + DIMENSIONS, "\"dims\": " + DIMENSIONS),
                back("\"shape\": [-1, 2, 64, 64]", "\"size\": [-1, 2, 64, 64]"),
                back(CLASS, CLASS.replace("value", "id").replace("\"name\"", "\"label\"")),
                back(CLASS, CLASS.replace("description", "desc")),
                back("\"color_hint\"", "\"colour\""),
                back(CONTACT, "{\"name\": \"Ada\", \"phone\": \"+4930123456\"}"),
                back(CONTACT, "{\"name\": \"Ada\", \"tel\": [\"+4930123456\"]}"),
                new Meant(
                        CONTACT,
                        "{\"name\": \"Ada\", \"organisation\": \"L\", \"email\": \"a@b.org\"}",
                        "{\"name\": \"Ada\", \"organization\": \"L\", \"emails\": [{\"value\": \"a@b.org\"}]}"),
                new Meant(
                        CONTACT,
                        "{\"fullname\": \"Ada\", \"role\": \"author\"}",
                        "{\"name\": \"Ada\", \"roles\": [\"author\"]}"),
                back("\"rel\": \"cite-as\", \"href\"", "\"rel\": \"cite-as\", \"url\""),
                back("\"rel\": \"cite-as\"", "\"relation\": \"cite-as\""),
                back("\"href\": \"./notes.html\"", "\"path\": \"./notes.html\""),
                back("\"type\": \"text/html\"", "\"media_type\": \"text/html\""),
                back("\"roles\": [\"metadata\"]", "\"role\": \"metadata\""),
                back("\"start_datetime\"", "\"start_datetme\""),
                back("\"citation\": \"Ada: Ships\"", "\"reference\": \"Ada: Ships\""),
                back("\"eo:bands\"", "\"eo:band\""));
    }

    static List<Meant> shapes() {
        return List.of(
                back(ROWS, "{\"mean\": [1, 3], \"stddev\": [2, 4]}"),
                back(ROWS, "{\"mean\": [1, 3], \"std\": [2, 4]}"),
                back(ROWS, "[{\"mean\": [1, 3], \"stddev\": [2, 4]}]"),
                new Meant(ROWS, "{\"mean\": 1, \"std\": 2}", "[{\"mean\": 1, \"stddev\": 2}]"),
                back(DIMENSIONS, "\"bchw\""),
                back(DIMENSIONS, "\"NCHW\""),
                back(DIMENSIONS, "\"batch, channel, height, width\""),
                back(DIMENSIONS, "\"batch channel height width\""),
                back("[-1, 2, 64, 64]", "[null, 2, 64, 64]"),
                back("[-1, 2, 64, 64]", "[\"None\", 2, 64, 64]"),
                back("[-1, 2, 64, 64]", "\"(None, 2, 64, 64)\""),
                back("[-1, 2, 64, 64]", "[\"-1\", \"2\", 64, 64]"),
                back("[-1, 2, 64, 64]", "\"-1x2x64x64\""),
                back("[\"detection\"],\n    \"mlm:input\"", "\"detection\",\n    \"mlm:input\""),
                new Meant(
                        "\"mlm:tasks\": [\"detection\"]",
                        "\"mlm:tasks\": \"detection, classification\"",
                        "\"mlm:tasks\": [\"detection\", \"classification\"]"),
                back("\"mlm:name\": \"ship-detector\"", "\"mlm:name\": [\"ship-detector\"]"),
                back("\"contacts\": [" + CONTACT + "]", "\"contacts\": " + CONTACT),
                back(
                        "\"contacts\": [" + CONTACT + "]",
                        "\"contacts\": {\"Ada\": {\"phones\": [{\"value\": \"+4930123456\"}]}}"),
                new Meant(
                        "\"contacts\": [" + CONTACT + "]",
                        "\"contacts\": [\"Ada\", \"Bob\"]",
                        "\"contacts\": [{\"name\": \"Ada\"}, {\"name\": \"Bob\"}]"),
                back("[{\"value\": \"+4930123456\"}]", "[\"+4930123456\"]"),
                back("[{\"value\": \"+4930123456\"}]", "\"+4930123456\""),
                new Meant(
                        "[{\"doi\": \"10.1000/182\", \"citation\": \"Ada: Ships\"}]",
                        "[\"https://doi.org/10.1000/182\"]",
                        "[{\"doi\": \"10.1000/182\"}]"),
                new Meant(
                        "[{\"doi\": \"10.1000/182\", \"citation\": \"Ada: Ships\"}]",
                        "\"10.1000/182\"",
                        "[{\"doi\": \"10.1000/182\"}]"),
                new Meant(
                        "[{\"doi\": \"10.1000/182\", \"citation\": \"Ada: Ships\"}]",
                        "[\"Ada: Ships. Journal 1 (2020)\"]",
                        "[{\"citation\": \"Ada: Ships. Journal 1 (2020)\"}]"),
                back(
                        "[\n    {\"rel\": \"cite-as\", \"href\": \"https://doi.org/10.5281/zenodo.1234567\"}\n  ]",
                        "{\"cite-as\": \"https://doi.org/10.5281/zenodo.1234567\"}"),
                back(
                        "[\n    {\"rel\": \"cite-as\", \"href\": \"https://doi.org/10.5281/zenodo.1234567\"}\n  ]",
                        "{\"cite-as\": {\"href\": \"https://doi.org/10.5281/zenodo.1234567\"}}"),
                back("\"bbox\": [5, 47, 15, 55]", "\"bbox\": \"5, 47, 15, 55\""),
                back("\"mlm:pretrained\": true", "\"mlm:pretrained\": \"true\""));
    }

    static List<Meant> geometries() {
        return List.of(
                back(GEOMETRY, "\"POLYGON((5 47, 15 47, 15 55, 5 55, 5 47))\""),
                back(GEOMETRY, "\"SRID=4326;POLYGON ((5 47, 15 47, 15 55, 5 55, 5 47))\""),
                back(
                        GEOMETRY,
                        "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": "
                                + GEOMETRY
                                + "}"),
                back(
                        GEOMETRY,
                        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": "
                                + GEOMETRY
                                + "}]}"),
                back(
                        GEOMETRY,
                        "{\"type\": \"GeometryCollection\", \"geometries\": [" + GEOMETRY + "]}"),
                back(GEOMETRY, "{\"type\": \"Polygon\", \"coordinates\": " + RING + "}"),
                back(GEOMETRY, "{\"type\": \"polygon\", \"coordinates\": [" + RING + "]}"),
                back(GEOMETRY, "{\"type\": \"POLYGON\", \"coordinates\": " + RING + "}"),
                back(GEOMETRY, "{\"coordinates\": [" + RING + "]}"),
                back(GEOMETRY, "{\"type\": \"Polygon\", \"coordinates\": [[" + RING + "]]}"),
                back(GEOMETRY, RING),
                back(GEOMETRY, "[" + RING + "]"),
                back(
                        GEOMETRY,
                        "\"{\\\"type\\\": \\\"Polygon\\\", \\\"coordinates\\\": ["
                                + RING
                                + "]}\""));
    }

    @ParameterizedTest
    @MethodSource({"names", "shapes", "geometries"})
    void whatWasMeantIsGivenBack(Meant meant) {
        assertThat(LintCase.GOOD).contains(meant.right());
        JsonText now = JsonText.of(LintCase.GOOD.replace(meant.right(), meant.wrong()));
        assertThat(now.parses()).isTrue();
        assertThat(first(now)).as("something is found and has a fix").isPresent();

        for (int i = 0; i < MOST_FIXES && first(now).isPresent(); i++) {
            now = now.with(first(now).get().edits());
        }

        JsonText right = JsonText.of(LintCase.GOOD.replace(meant.right(), meant.meant()));
        assertThat(now.root()).isEqualTo(right.root());
    }

    /**
     * A value of another shape.
     *
     * @param place where it stands
     * @param wrong the JSON that somebody wrote there
     * @param meant the JSON that is given back
     */
    private record Placed(String place, String wrong, String meant) {}

    static List<Placed> placed() {
        String classes = "/properties/mlm:output/0/classification:classes";
        String two =
                "[{\"value\": 0, \"description\": \"water\"}, {\"value\": 1, \"description\": \"ship\"}]";
        String file = "\"type\": \"text/html\", \"roles\": [\"metadata\"]";
        String model =
                "\"href\": \"s3://bucket/2/run/artifacts/model/MLmodel\", \"type\": \"application/yaml; application=mlflow\","
                        + " \"roles\": [\"mlm:model\"], \"eo:bands\": [{\"name\": \"B02\"}, {\"name\": \"B03\"}], \"file:size\": 7";
        return List.of(
                new Placed(classes, "{\"0\": \"water\", \"1\": \"ship\"}", two),
                new Placed(classes, "{\"water\": 0, \"ship\": 1}", two),
                new Placed(classes, "[\"water\", \"ship\"]", two),
                new Placed(
                        classes,
                        "{\"0\": {\"description\": \"water\"}, \"1\": {\"desc\": \"ship\"}}",
                        two),
                new Placed(
                        classes,
                        "[{\"id\": 0, \"desc\": \"water\"}, {\"id\": 1, \"desc\": \"ship\"}]",
                        two),
                new Placed(
                        "/assets",
                        "[{"
                                + model
                                + ", \"key\": \"model\"}, {\"href\": \"./a.html\", "
                                + file
                                + "}]",
                        "{\"model\": {"
                                + model
                                + "}, \"a\": {\"href\": \"./a.html\", "
                                + file
                                + "}}"),
                new Placed("/properties/providers", "[\"Lab\"]", "[{\"name\": \"Lab\"}]"),
                new Placed(
                        "/properties/providers",
                        "{\"name\": \"Lab\", \"roles\": \"host\", \"website\": \"https://a.org/\"}",
                        "[{\"name\": \"Lab\", \"roles\": [\"host\"], \"url\": \"https://a.org/\"}]"),
                new Placed(
                        "/properties/mlm:hyperparameters",
                        "[{\"name\": \"lr\", \"value\": 0.1}, {\"name\": \"epochs\", \"value\": 3}]",
                        "{\"lr\": 0.1, \"epochs\": 3}"),
                new Placed(
                        "/properties/mlm:input/0/pre_processing_function",
                        "\"torchvision.transforms.ToTensor\"",
                        "{\"format\": \"python\", \"expression\": \"torchvision.transforms.ToTensor\"}"),
                new Placed("/bbox", "[[5, 47], [15, 55]]", "[5, 47, 15, 55]"),
                new Placed(
                        "/properties/themes",
                        "[{\"scheme\": \"https://a.org/\", \"concepts\": [\"sea\"]}]",
                        "[{\"scheme\": \"https://a.org/\", \"concepts\": [{\"id\": \"sea\"}]}]"));
    }

    @ParameterizedTest
    @MethodSource
    void placed(Placed meant) {
        JsonText good =
                JsonText.of(
                        LintCase.GOOD.replace(
                                "\"https://stac-extensions.github.io/eo",
                                "\"https://stac-extensions.github.io/themes/v1.0.0/schema.json\",\n"
                                        + "    \"https://stac-extensions.github.io/eo"));
        JsonPointer place = JsonPointer.parse(meant.place());
        if (!meant.place().contains("themes")) {
            good =
                    good.with(
                            new JsonEditor(good)
                                    .set(
                                            JsonPointer.parse("/properties/themes"),
                                            List.of(
                                                    Map.of(
                                                            "scheme",
                                                            "https://a.org/",
                                                            "concepts",
                                                            List.of(Map.of("id", "x")))))
                                    .edits());
        }
        JsonText now = good.with(new JsonEditor(good).set(place, root(meant.wrong())).edits());
        assertThat(first(now)).as("something is found and has a fix").isPresent();

        for (int i = 0; i < MOST_FIXES && first(now).isPresent(); i++) {
            now = now.with(first(now).get().edits());
        }

        assertThat(now.get(place)).isEqualTo(root(meant.meant()));
    }

    private static JsonValue root(String json) {
        return Objects.requireNonNull(JsonText.of(json).root());
    }

    /** The fix that comes first, of the first mistake that has one. */
    private static Optional<Fix> first(JsonText text) {
        return LintCase.findings(text).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(Finding::fixes)
                .filter(fixes -> !fixes.isEmpty())
                .map(List::getFirst)
                .findFirst();
    }
}
