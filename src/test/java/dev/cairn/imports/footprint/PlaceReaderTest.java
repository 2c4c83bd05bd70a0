package dev.cairn.imports.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.PolygonRings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

class PlaceReaderTest {
    private static List<ImportedPlace> good(String text) {
        if (PlaceReader.read(text)
                instanceof ImportResult.Good<List<ImportedPlace>>(var places, var notes)) {
            return places;
        }
        throw new AssertionError(PlaceReader.read(text));
    }

    private static String bad(String text) {
        if (PlaceReader.read(text)
                instanceof ImportResult.Bad<List<ImportedPlace>>(String message)) {
            return message;
        }
        throw new AssertionError(PlaceReader.read(text));
    }

    private static String bbox(ImportedPlace place) {
        return place.bbox().stream().map(BigDecimal::toPlainString).toList().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "13.09, 52.33, 13.76, 52.68",
                "13.09 52.33 13.76 52.68",
                "[13.09, 52.33, 13.76, 52.68]",
                "(13.09, 52.33, 13.76, 52.68)",
                "[13.09 52.33 13.76 52.68]",
                "array([13.09, 52.33, 13.76, 52.68], dtype=float32)",
                "BBOX(geom, 13.09,52.33,13.76,52.68, 'EPSG:4326')",
                "13.09,52.33,13.76,52.68,urn:ogc:def:crs:EPSG::4326",
                "<POLYGON ((13.09 52.33, 13.76 52.33, 13.76 52.68, 13.09 52.68, 13.09 52.33))>",
                "footprint: geography'SRID=4326;POLYGON((13.09 52.33, 13.76 52.33, 13.76 52.68, 13.09 52.68, 13.09 52.33))'",
                "Polygon([(13.09, 52.33), (13.76, 52.33), (13.76, 52.68), (13.09, 52.68)])",
                "[13.09, 52.33, 13.76, 52.68,]",
                "BBOX(13.09,52.33,13.76,52.68)",
                "bbox=13.09,52.33,13.76,52.68",
                "\"bbox\": [13.09, 52.33, 13.76, 52.68],",
                "BOX(13.09 52.33,13.76 52.68)",
                "ENVELOPE(13.09, 13.76, 52.68, 52.33)",
                "13,09; 52,33; 13,76; 52,68",
                "BoundingBox(left=13.09, bottom=52.33, right=13.76, top=52.68)",
                "{'west': 13.09, 'south': 52.33, 'east': 13.76, 'north': 52.68}",
                "{\"west\": 13.09, \"south\": 52.33, \"east\": 13.76, \"north\": 52.68}",
                "xmin ymin xmax ymax 13.09 52.33 13.76 52.68",
                "minx miny maxx maxy 0 13.09 52.33 13.76 52.68",
                "Bounding box:  xmin: 13.09 ymin: 52.33 xmax: 13.76 ymax: 52.68",
                "extent : 13.09, 13.76, 52.33, 52.68 (xmin, xmax, ymin, ymax)",
                "N: 52.68, S: 52.33, E: 13.76, W: 13.09",
                "52.68N 13.09E 52.33N 13.76E",
                "52.33°N 13.09°E, 52.68°N 13.76°E",
                "POLYGON((13.09 52.33, 13.76 52.33, 13.76 52.68, 13.09 52.68, 13.09 52.33))",
                "SRID=4326;POLYGON((13.09 52.33, 13.76 52.33, 13.76 52.68, 13.09 52.68, 13.09 52.33))",
                "{\"type\":\"Polygon\",\"coordinates\":[[[13.09,52.33],[13.76,52.33],[13.76,52.68],[13.09,52.68]]]}",
                "[[13.09,52.33],[13.76,52.33],[13.76,52.68],[13.09,52.68]]",
                "[[[13.09,52.33],[13.76,52.33],[13.76,52.68],[13.09,52.68],[13.09,52.33]]]",
                "13.09,52.33,0 13.76,52.33,0 13.76,52.68,0 13.09,52.68,0",
                "13.09 52.33, 13.76 52.33, 13.76 52.68, 13.09 52.68",
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[13.09,52.33],[13.09,52.68],[13.76,52.68],[13.76,52.33],[13.09,52.33]]]}}",
            })
    void theSameBoxInManyWays(String text) {
        ImportedPlace place = good(text).getFirst();
        assertThat(bbox(place).replace(", 0,", ",").replace(", 0]", "]"))
                .isEqualTo("[13.09, 52.33, 13.76, 52.68]");
        assertThat(place.geometry()).containsEntry("type", "Polygon");
        List<?> ring = (List<?>) ((List<?>) place.geometry().get("coordinates")).getFirst();
        assertThat(PolygonRings.closed(ring)).isTrue();
        assertThat(PolygonRings.counterClockwise(ring)).isTrue();
    }

    @Test
    void linesOfGdalAreRead() {
        String text =
                """
                Corner Coordinates:
                Upper Left  (  399960.000, 5800020.000) ( 13d31'45.35"E, 52d20'30.00"N)
                Lower Left  (  399960.000, 5690220.000) ( 13d33'45.00"E, 51d21'30.00"N)
                Upper Right (  509760.000, 5800020.000) ( 15d 8'36.00"E, 52d21'00.00"N)
                Lower Right (  509760.000, 5690220.000) ( 15d 8'24.00"E, 51d21'36.00"N)
                Center      (  454860.000, 5745120.000) ( 14d20'56.00"E, 51d51'16.00"N)
                """;
        assertThat(bbox(good(text).getFirst()))
                .isEqualTo("[13.52926389, 51.35833333, 15.14333333, 52.35]");
        assertThat(bbox(good("Upper Left  (  13.0, 53.0)\nLower Right (  14.0, 52.0)").getFirst()))
                .isEqualTo("[13.0, 52.0, 14.0, 53.0]");
        assertThat(
                        bad(
                                "Upper Left  (  399960.000, 5800020.000)\nLower Right (  509760.000, 5690220.000)"))
                .contains("EPSG:4326");
    }

    @Test
    void doubtIsHandedOn() {
        assertThat(good("13, 52, 14, 53"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[13, 52, 14, 53]", "[52, 13, 53, 14]");
        assertThat(good("13, 14, 52, 53")).map(PlaceReaderTest::bbox).contains("[13, 52, 14, 53]");
        assertThat(good("52.6N 52.1S 13E 14W")).hasSize(2);
        assertThat(good("13, 52, 114, 53"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[13, 52, 114, 53]");
        assertThat(good("52, 113, 53, 114"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[113, 52, 114, 53]");
        assertThat(good("60, -10, 50, 2"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[-10, 50, 2, 60]");
        assertThat(good("13 53 14 52"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[13, 52, 14, 53]");
        assertThat(good("52.5163, 13.3777").getFirst().geometry())
                .isEqualTo(
                        Map.of(
                                "type",
                                "Point",
                                "coordinates",
                                List.of(new BigDecimal("13.3777"), new BigDecimal("52.5163"))));
        assertThat(bbox(good("[13.3777, 52.5163]").getFirst())).startsWith("[13.3777");
        assertThat(good("52.5 13.1 52.5 13.9 52.1 13.9 52.1 13.1")).hasSize(2);
        assertThat(good("48.1 151 48.1 152 47 152 47 151 48.1 151"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[151, 47, 152, 48.1]");
    }

    @Test
    void theWorldIsTheWorldInAnyOrder() {
        assertThat(bbox(PlaceReader.world())).isEqualTo("[-180, -90, 180, 90]");
        assertThat(PlaceReader.world().title()).isEqualTo("Whole world");
        assertThat(good("[-180, -90, 180, 90]")).containsExactly(PlaceReader.world());
        assertThat(good("[-90, -180, 90, 180]")).containsExactly(PlaceReader.world());
        assertThat(good("0, -90, 360, 90").getFirst()).isEqualTo(PlaceReader.world());
    }

    @Test
    void aBoxAcrossTheAntimeridianIsSplit() {
        ImportedPlace fiji = good("177, -20, -178, -16").getFirst();
        assertThat(bbox(fiji)).isEqualTo("[177, -20, -178, -16]");
        assertThat(fiji.geometry()).containsEntry("type", "MultiPolygon");
        assertThat(fiji.title()).contains("antimeridian");
        assertThat(GeometryBounds.of(fiji.geometry())).contains(fiji.bbox());
        assertThat(bbox(good("177, -20, 182, -16").getFirst())).isEqualTo("[177, -20, -178, -16]");
        assertThat(bbox(good("177E 18S 178W 16S").getFirst())).isEqualTo("[177, -18, -178, -16]");
    }

    @Test
    void anOutlinePast180IsTurnedAround() {
        ImportedPlace place = good("POLYGON((170 0, 190 0, 190 10, 170 10, 170 0))").getFirst();
        assertThat(bbox(place)).isEqualTo("[170, 0, -170, 10]");
        assertThat(place.geometry()).containsEntry("type", "MultiPolygon");
        assertThat(good("POLYGON((170 0, -170 0, -170 10, 170 10, 170 0))"))
                .map(PlaceReaderTest::bbox)
                .containsExactly("[-170, 0, 170, 10]", "[170, 0, -170, 10]");
    }

    @Test
    void latitudeFirstIsSwappedOnlyWhereItIsProven() {
        assertThat(bbox(good("POLYGON((52 113, 53 113, 53 114, 52 114, 52 113))").getFirst()))
                .isEqualTo("[113, 52, 114, 53]");
        assertThat(bbox(good("POLYGON((52 13, 53 13, 53 14, 52 14, 52 13))").getFirst()))
                .isEqualTo("[52, 13, 53, 14]");
    }

    @Test
    void collectionsAreUnited() {
        String touching =
                """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": null, "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
                  {"type": "Feature", "properties": null, "geometry": {"type": "Polygon", "coordinates": [[[1,0],[2,0],[2,1],[1,1],[1,0]]]}},
                  {"type": "Feature", "properties": null, "geometry": null}]}
                """;
        assertThat(good(touching).getFirst().geometry()).containsEntry("type", "Polygon");
        String apart =
                touching.replace("[[1,0],[2,0],[2,1],[1,1],[1,0]]", "[[5,5],[6,5],[6,6],[5,5]]");
        assertThat(good(apart).getFirst().geometry()).containsEntry("type", "MultiPolygon");
        assertThat(bbox(good(apart).getFirst())).isEqualTo("[0, 0, 6, 6]");
        String mixed =
                """
                {"type": "GeometryCollection", "geometries": [
                  {"type": "Point", "coordinates": [1, 2, 30]}, {"type": "LineString", "coordinates": [[0,0,1],[3,4,5]]}]}
                """;
        assertThat(good(mixed).getFirst().geometry()).containsEntry("type", "GeometryCollection");
        assertThat(bbox(good(mixed).getFirst())).isEqualTo("[0, 0, 1, 3, 4, 30]");
        assertThat(good("[1, 2, 3, 4, 5, 6]").getFirst().bbox()).hasSize(6);
        assertThat(good("POLYGON Z ((0 0 5, 1 0 6, 1 1 7, 0 0 5))").getFirst().bbox()).hasSize(6);
    }

    @Test
    void numbersOfAGeometryKeepTheirDigits() {
        assertThat(
                        good("{\"type\":\"Point\",\"coordinates\":[13.100000000000000001, 5.0]}")
                                .getFirst()
                                .geometry()
                                .toString())
                .contains("13.100000000000000001, 5.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "1, 2, 3",
                "{\"type\": \"Point\"",
                "{\"type\": \"Point\"}",
                "{\"type\": \"Circle\", \"coordinates\": [1, 2]}",
                "{\"type\": \"Point\", \"coordinates\": [\"1\", 2]}",
                "{\"type\": \"Polygon\", \"coordinates\": [1, 2]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[1, 2]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "{\"type\": \"Polygon\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::32633\"}}, \"coordinates\": [[[1,2],[3,4],[5,6],[1,2]]]}",
                "SRID=32633;POINT(399960 5800020)",
                "13, 52, 14, 53, EPSG:32633",
                "POLYGON((13 52, 14 52",
                "POINT(399960 5800020)",
                "POLYGON((1 2, 3 4",
                "POINT EMPTY",
                "399960, 5690220, 509760, 5800020",
                "west 3, south 50, east 4, north 40",
                "[]",
                "{}",
            })
    void whatIsNoPlaceIsSaidInASentence(String text) {
        assertThat(bad(text)).matches("(?s)[A-Z“].*\\.");
    }

    @Test
    void anyTextGivesAnAnswer() {
        String letters = "0123456789., -NSEW°'\"[]{}():=;abxPOLYGNT\n";
        var random = new Random(11);
        for (int i = 0; i < 6_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(PlaceReader.read(text.toString())).as(text.toString()).isNotNull();
        }
    }

    @Test
    void boxesHoldTheirPromise() {
        var random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal west = BigDecimal.valueOf(random.nextInt(-1799, 1799), 1);
            BigDecimal east = BigDecimal.valueOf(random.nextInt(-1799, 1799), 1);
            BigDecimal a = BigDecimal.valueOf(random.nextInt(-899, 899), 1);
            BigDecimal b = BigDecimal.valueOf(random.nextInt(-899, 899), 1);
            ImportedPlace place = PlaceReader.box(west, a.min(b), east, a.max(b));
            if (west.compareTo(east) != 0 && a.compareTo(b) != 0) {
                assertThat(GeometryBounds.of(place.geometry())).contains(place.bbox());
                assertThat(PolygonRings.fixed(place.geometry())).isEqualTo(place.geometry());
            }
        }
    }

    @Test
    void whatLiesWestOfTheAntimeridianIsCutThere() {
        assertThat(
                        good("POLYGON((-190 -10, -170 -10, -170 10, -190 10, -190 -10))")
                                .getFirst()
                                .bbox())
                .map(BigDecimal::intValue)
                .containsExactly(170, -10, -170, 10);
    }
}
