package dev.cairn.stac.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class OddGeometriesTest {

    private static final List<String> NUMBERS =
            List.of(
                    "-180",
                    "180",
                    "-180.0",
                    "1.8e2",
                    "180.00000000000000000001",
                    "179.99999999999999999999",
                    "90",
                    "-90.0",
                    "0",
                    "-0",
                    "12.5",
                    "12.50",
                    "-170.25",
                    "170",
                    "1e401",
                    "1e-401");

    private static void assertAlike(String geometry) {
        JsonObject object = (JsonObject) Objects.requireNonNull(JsonText.of(geometry).root());
        List<BigDecimal> exact = ExactBounds.of(JsonValues.plain(object)).orElse(List.of());
        assertThat(GeometryBounds.of(object).orElse(List.of()))
                .as(geometry)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(exact);
        BoundingBox box = GeometryBounds.box(object);
        assertThat(box == null ? List.of() : box.exact())
                .as(geometry)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(exact.size() == 6 ? BoundingBox.plane(exact) : exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\": \"Point\", \"coordinates\": []}",
                "{\"type\": \"Point\", \"coordinates\": [1]}",
                "{\"type\": \"Point\", \"coordinates\": [1, 2, \"three\"]}",
                "{\"type\": \"MultiPoint\", \"coordinates\": [1, 2]}",
                "{\"type\": 3, \"coordinates\": [[1, 2], [3, 4], \"a\", [5, null]]}",
                "{\"type\": \"GeometryCollection\", \"geometries\": [3, {\"coordinates\": [1, 2]}]}"
            })
    void oddShapesHaveTheBoundsOfTheExactWay(String geometry) {
        assertAlike(geometry);
    }

    @Test
    void anyGeometryHasTheBoundsOfTheExactWay() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            assertAlike(geometry(random, 2));
        }
    }

    private static String geometry(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 4)) {
            case 0 -> "{\"type\": \"Point\", \"coordinates\": %s}".formatted(nested(random, 0));
            case 1 -> "{\"type\": \"Polygon\", \"coordinates\": %s}".formatted(nested(random, 2));
            case 2 ->
                    "{\"type\": \"MultiPoint\", \"coordinates\": %s}".formatted(nested(random, 1));
            case 3 ->
                    "{\"type\": \"MultiPolygon\", \"coordinates\": %s}"
                            .formatted(nested(random, 3));
            default ->
                    "{\"type\": \"GeometryCollection\", \"geometries\": [%s, %s]}"
                            .formatted(geometry(random, depth - 1), geometry(random, depth - 1));
        };
    }

    private static String nested(Random random, int depth) {
        StringBuilder list = new StringBuilder("[");
        int size = depth == 0 ? 2 + random.nextInt(2) : 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.append(i == 0 ? "" : ", ")
                    .append(depth == 0 ? number(random) : nested(random, depth - 1));
        }
        return list.append(']').toString();
    }

    private static String number(Random random) {
        return random.nextBoolean()
                ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                : Double.toString(Math.round(random.nextDouble() * 3600 - 1800) / 10.0);
    }
}
