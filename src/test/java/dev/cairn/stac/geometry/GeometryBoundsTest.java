package dev.cairn.stac.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class GeometryBoundsTest {
    private static Map<String, Object> geometry(String type, Object coordinates) {
        return Map.of("type", type, "coordinates", coordinates);
    }

    private static List<List<Integer>> box(int west, int south, int east, int north) {
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }

    private static List<BigDecimal> numbers(String... literals) {
        return Arrays.stream(literals).map(BigDecimal::new).toList();
    }

    @Test
    void boundsOfEachKindOfGeometry() {
        assertThat(GeometryBounds.of(geometry("Point", List.of(1.5, 2))))
                .contains(numbers("1.5", "2", "1.5", "2"));
        assertThat(GeometryBounds.of(geometry("Polygon", List.of(box(1, 2, 3, 4)))))
                .contains(numbers("1", "2", "3", "4"));
        assertThat(
                        GeometryBounds.of(
                                Map.of(
                                        "type",
                                        "GeometryCollection",
                                        "geometries",
                                        List.of(
                                                geometry("Point", List.of(9, 9)),
                                                geometry(
                                                        "LineString",
                                                        List.of(List.of(0, 1), List.of(2, 3)))))))
                .contains(numbers("0", "1", "9", "9"));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(
                        GeometryBounds.of(
                                geometry(
                                        "Point",
                                        List.of(new BigDecimal("7.100"), new BigDecimal("1E1")))))
                .contains(numbers("7.100", "1E1", "7.100", "1E1"));
    }

    @Test
    void elevationsCountOnlyWhereAllHaveOne() {
        assertThat(
                        GeometryBounds.of(
                                geometry(
                                        "LineString",
                                        List.of(List.of(0, 1, 50), List.of(2, 3, 20)))))
                .contains(numbers("0", "1", "20", "2", "3", "50"));
        assertThat(
                        GeometryBounds.of(
                                geometry("LineString", List.of(List.of(0, 1, 50), List.of(2, 3)))))
                .contains(numbers("0", "1", "2", "3"));
    }

    @Test
    void partsOnBothSidesOfTheAntimeridianGoAroundIt() {
        assertThat(
                        GeometryBounds.of(
                                geometry(
                                        "MultiPolygon",
                                        List.of(
                                                List.of(box(-180, -20, -170, -10)),
                                                List.of(box(175, -21, 180, -10))))))
                .contains(numbers("175", "-21", "-170", "-10"));
    }

    @Test
    void theWholeWorldAndDistantPartsDoNot() {
        assertThat(GeometryBounds.of(geometry("Polygon", List.of(box(-180, -90, 180, 90)))))
                .contains(numbers("-180", "-90", "180", "90"));
        assertThat(
                        GeometryBounds.of(
                                geometry(
                                        "MultiPolygon",
                                        List.of(
                                                List.of(box(-170, 0, -160, 1)),
                                                List.of(box(160, 0, 170, 1))))))
                .contains(numbers("-170", "0", "170", "1"));
    }

    @Test
    void whatIsNoGeometryHasNoBounds() {
        assertThat(GeometryBounds.of(null)).isEmpty();
        assertThat(GeometryBounds.of("Point")).isEmpty();
        assertThat(GeometryBounds.of(geometry("Polygon", List.of()))).isEmpty();
        assertThat(GeometryBounds.of(geometry("Point", List.of("a", "b")))).isEmpty();
        assertThat(GeometryBounds.of(geometry("Point", List.of(Double.NaN, 1)))).isEmpty();
    }

    @Test
    void ringsAreClosedAndTurned() {
        List<List<Integer>> clockwise = box(0, 0, 4, 4).reversed();
        List<List<Integer>> hole = box(1, 1, 2, 2);
        List<List<Integer>> open = clockwise.subList(0, 4);
        assertThat(PolygonRings.closed(clockwise)).isTrue();
        assertThat(PolygonRings.closed(open)).isFalse();
        assertThat(PolygonRings.counterClockwise(clockwise)).isFalse();
        assertThat(PolygonRings.fixed(geometry("Polygon", List.of(open, hole))).get("coordinates"))
                .isEqualTo(List.of(box(0, 0, 4, 4), hole.reversed()));
    }

    @Test
    void smallRingsFarFromZeroAreTurnedTheRightWay() {
        List<List<BigDecimal>> ring =
                List.of(
                        numbers("179.0000001", "80.0000001"),
                        numbers("179.0000001", "80.0000002"),
                        numbers("179.0000002", "80.0000002"),
                        numbers("179.0000001", "80.0000001"));
        assertThat(PolygonRings.counterClockwise(ring)).isFalse();
        assertThat(PolygonRings.counterClockwise(ring.reversed())).isTrue();
    }

    @Test
    void whatMakesNoSenseStaysAsItIs() {
        Map<String, Object> odd = geometry("Polygon", List.of(List.of("x", 1), "y"));
        assertThat(PolygonRings.fixed(odd)).isEqualTo(odd);
        assertThat(PolygonRings.fixed(Map.of("type", "Polygon")))
                .isEqualTo(Map.of("type", "Polygon"));
    }
}
