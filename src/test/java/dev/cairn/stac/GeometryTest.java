package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class GeometryTest {
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
        assertThat(Bounds.of(geometry("Point", List.of(1.5, 2))))
                .contains(numbers("1.5", "2", "1.5", "2"));
        assertThat(Bounds.of(geometry("Polygon", List.of(box(1, 2, 3, 4)))))
                .contains(numbers("1", "2", "3", "4"));
        assertThat(
                        Bounds.of(
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
                        Bounds.of(
                                geometry(
                                        "Point",
                                        List.of(new BigDecimal("7.100"), new BigDecimal("1E1")))))
                .contains(numbers("7.100", "1E1", "7.100", "1E1"));
    }

    @Test
    void elevationsCountOnlyWhereAllHaveOne() {
        assertThat(Bounds.of(geometry("LineString", List.of(List.of(0, 1, 50), List.of(2, 3, 20)))))
                .contains(numbers("0", "1", "20", "2", "3", "50"));
        assertThat(Bounds.of(geometry("LineString", List.of(List.of(0, 1, 50), List.of(2, 3)))))
                .contains(numbers("0", "1", "2", "3"));
    }

    @Test
    void partsOnBothSidesOfTheAntimeridianGoAroundIt() {
        assertThat(
                        Bounds.of(
                                geometry(
                                        "MultiPolygon",
                                        List.of(
                                                List.of(box(-180, -20, -170, -10)),
                                                List.of(box(175, -21, 180, -10))))))
                .contains(numbers("175", "-21", "-170", "-10"));
    }

    @Test
    void theWholeWorldAndDistantPartsDoNot() {
        assertThat(Bounds.of(geometry("Polygon", List.of(box(-180, -90, 180, 90)))))
                .contains(numbers("-180", "-90", "180", "90"));
        assertThat(
                        Bounds.of(
                                geometry(
                                        "MultiPolygon",
                                        List.of(
                                                List.of(box(-170, 0, -160, 1)),
                                                List.of(box(160, 0, 170, 1))))))
                .contains(numbers("-170", "0", "170", "1"));
    }

    @Test
    void whatIsNoGeometryHasNoBounds() {
        assertThat(Bounds.of(null)).isEmpty();
        assertThat(Bounds.of("Point")).isEmpty();
        assertThat(Bounds.of(geometry("Polygon", List.of()))).isEmpty();
        assertThat(Bounds.of(geometry("Point", List.of("a", "b")))).isEmpty();
        assertThat(Bounds.of(geometry("Point", List.of(Double.NaN, 1)))).isEmpty();
    }

    @Test
    void ringsAreClosedAndTurned() {
        List<List<Integer>> clockwise = box(0, 0, 4, 4).reversed();
        List<List<Integer>> hole = box(1, 1, 2, 2);
        List<List<Integer>> open = clockwise.subList(0, 4);
        assertThat(Rings.closed(clockwise)).isTrue();
        assertThat(Rings.closed(open)).isFalse();
        assertThat(Rings.counterClockwise(clockwise)).isFalse();
        assertThat(Rings.mended(geometry("Polygon", List.of(open, hole))).get("coordinates"))
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
        assertThat(Rings.counterClockwise(ring)).isFalse();
        assertThat(Rings.counterClockwise(ring.reversed())).isTrue();
    }

    @Test
    void whatMakesNoSenseStaysAsItIs() {
        Map<String, Object> odd = geometry("Polygon", List.of(List.of("x", 1), "y"));
        assertThat(Rings.mended(odd)).isEqualTo(odd);
        assertThat(Rings.mended(Map.of("type", "Polygon"))).isEqualTo(Map.of("type", "Polygon"));
    }
}
