package dev.cairn.stac.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonValues;
import dev.cairn.json.RawJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class BoxOutlineTest {

    private static List<BigDecimal> box(String sides) {
        return Arrays.stream(sides.split(" ")).map(BigDecimal::new).toList();
    }

    private static String written(Map<String, Object> geometry) {
        return geometry.get("type") + " " + JsonValues.value(geometry.get("coordinates"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 50 9.0 53 | Polygon [[[5, 50], [9.0, 50], [9.0, 53], [5, 53], [5, 50]]]",
                "177 -20 -178 -16 | MultiPolygon [[[[177, -20], [180, -20], [180, -16], [177, -16], [177, -20]]], [[[-180, -20], [-178, -20], [-178, -16], [-180, -16], [-180, -20]]]]",
                "177 -20 -180 -16 | Polygon [[[177, -20], [180, -20], [180, -16], [177, -16], [177, -20]]]",
                "180 -20 -178 -16 | Polygon [[[-180, -20], [-178, -20], [-178, -16], [-180, -16], [-180, -20]]]",
                "5 50 5.0 50 | Point [5, 50]",
                "5 50 9 50 | LineString [[5, 50], [9, 50]]",
                "5 50 5 53 | LineString [[5, 50], [5, 53]]",
                "177 1 -178 1 | MultiLineString [[[177, 1], [180, 1]], [[-180, 1], [-178, 1]]]",
                "180 1 -180 1 | Point [180, 1]"
            })
    void aBoxHasItsGeometry(String sides, String geometry) {
        assertThat(written(BoxOutline.geometry(box(sides))).replaceAll("\\s*,\\s*", ", "))
                .isEqualTo(geometry);
    }

    @ParameterizedTest
    @CsvSource({
        "5 50 9 53",
        "177 -20 -178 -16",
        "177 -20 -180 -16",
        "5 50 5 50",
        "5 50 9 50",
        "180 1 -180 1"
    })
    void theOutlineOfABoxIsKnownAsThat(String sides) {
        List<BigDecimal> box = box(sides);
        Map<String, Object> outline = BoxOutline.polygon(box);
        assertThat(BoxOutline.isOutline(JsonValues.value(outline), box)).isTrue();
        assertThat(BoxOutline.isOutline(JsonValues.value(outline), box("5 50 9 54"))).isFalse();
        assertThat(outline.get("type").toString()).endsWith("Polygon");
    }

    @Test
    void theSpellingOfSidesStays() {
        List<RawJson> box =
                List.of(
                        new RawJson("5.50"),
                        new RawJson("5e1"),
                        new RawJson("9"),
                        new RawJson("53.0"));
        assertThat(written(BoxOutline.polygon(box))).contains("5.50").contains("5e1");
    }

    @Test
    void longitudesGoAround() {
        BigDecimal west = new BigDecimal("177");
        BigDecimal east = new BigDecimal("-178");
        assertThat(Longitudes.cross(west, east)).isTrue();
        assertThat(Longitudes.unrolled(west, east)).isEqualTo("182");
        assertThat(Longitudes.unrolled(east, west)).isEqualTo("177");
        assertThat(Longitudes.within(new BigDecimal("182"))).isEqualTo("-178");
        assertThat(Longitudes.within(new BigDecimal("-182"))).isEqualTo("178");
        assertThat(Longitudes.eastOf(177, -178)).isEqualTo(5);
        assertThat(Longitudes.eastOf(-178, 177)).isEqualTo(355);
    }
}
