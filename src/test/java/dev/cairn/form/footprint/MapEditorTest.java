package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FootprintModel;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What pointer and keys do on the map, in pixels and degrees; 10 pixels for each degree. */
class MapEditorTest {

    private final MapEditor map = new MapEditor();

    @BeforeEach
    void lookAtFiftyDegrees() {
        map.resize(600, 300);
        map.zoom(10 / map.view().scale());
        map.pan(-200, 400);
        assertThat(map.view()).isEqualTo(new MapViewport(20, 40, 10, 600, 300));
    }

    private void show(String geometry, String bbox) {
        show(geometry, bbox, true);
    }

    private void show(String geometry, String bbox, boolean here) {
        map.show(
                FootprintModel.of(
                        JsonText.of("{\"geometry\": " + geometry + ", \"bbox\": " + bbox + "}")
                                .root()),
                here);
    }

    private void triangle() {
        show(
                "{\"type\": \"Polygon\", \"coordinates\": [[[10, 30], [30, 30], [20, 45], [10, 30]]]}",
                "[10, 30, 30, 45]");
    }

    private double x(double lon) {
        return map.view().x(lon);
    }

    private double y(double lat) {
        return map.view().y(lat);
    }

    private Optional<MapEdit> pull(double lon, double lat, double lon2, double lat2) {
        double fromX = x(lon);
        double fromY = y(lat);
        double toX = x(lon2);
        double toY = y(lat2);
        map.press(fromX, fromY, false, false);
        map.drag((fromX + toX) / 2, (fromY + toY) / 2);
        map.drag(toX, toY);
        return map.release(toX, toY);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void theGroundIsPulled() {
        triangle();
        assertThat(pull(5, 50, 6, 49)).isEmpty();
        assertThat(map.view().lon()).isEqualTo(19);
        assertThat(map.view().lat()).isEqualTo(41);
    }

    @Test
    void aPullInsideOfTheFootprintMovesTheGroundToo() {
        triangle();
        assertThat(pull(15, 32, 16, 32)).isEmpty();
        assertThat(map.view().lon()).isEqualTo(19);
    }

    @Test
    void aCornerIsFoundWithinNinePixels() {
        triangle();
        assertThat(map.handles().at(x(10) + 6, y(30) - 6).grip())
                .isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 0)));
        assertThat(map.handles().at(x(10) - 9, y(30) + 9).grip()).isEqualTo(FootprintGrip.NONE);
        assertThat(map.handles().at(x(20), y(37.5)).grip()).isEqualTo(FootprintGrip.WHOLE);
        assertThat(map.handles().at(x(20), y(30) + 4).grip())
                .isInstanceOfSatisfying(
                        FootprintGrip.Edge.class,
                        edge -> {
                            assertThat(edge.before()).isEqualTo(new ShapeCorner(0, 0));
                            assertThat(edge.at()).isEqualTo(new LonLat(20, 30));
                        });
    }

    @Test
    void aCornerIsPulled() {
        triangle();
        MapEdit edit = pull(30, 30, 31.23, 30).orElseThrow();
        assertThat(edit)
                .isInstanceOfSatisfying(
                        MapEdit.MoveCorner.class,
                        corner -> {
                            assertThat(corner.index()).isEqualTo(1);
                            assertThat(corner.lon()).isEqualByComparingTo("31.2");
                            assertThat(corner.lat()).isEqualByComparingTo("30");
                        });
    }

    @Test
    void aClickMovesNothing() {
        triangle();
        map.press(x(30) + 3, y(30), false, false);
        map.drag(x(30) + 4, y(30) + 1);
        assertThat(map.release(x(30) + 4, y(30) + 1)).isEmpty();
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 1)));
    }

    @Test
    void pullingASideAddsACorner() {
        triangle();
        MapEdit edit = pull(20, 30, 21, 27).orElseThrow();
        assertThat(edit)
                .isInstanceOfSatisfying(
                        MapEdit.InsertCorner.class,
                        corner -> {
                            assertThat(corner.after()).isZero();
                            assertThat(corner.lon()).isEqualByComparingTo("21");
                            assertThat(corner.lat()).isEqualByComparingTo("27");
                        });
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 1)));
    }

    @Test
    void aDoubleClickAddsACornerToASideButNoneOnACorner() {
        triangle();
        assertThat(map.insert(x(10), y(30))).isEmpty();
        assertThat(map.insert(x(25), y(31))).isEmpty();
        assertThat(map.insert(x(15), y(30))).get().isInstanceOf(MapEdit.InsertCorner.class);
    }

    @Test
    void theMiddleTakesAllOfItAlongButNotPastThePole() {
        triangle();
        assertThat(pull(20, 37.5, 25.04, 40)).contains(new MapEdit.MoveAll(n("5"), n("2.5")));
        map.press(x(20), y(37.5), false, false);
        map.drag(x(20), y(37.5) - 2000);
        assertThat(map.release(x(20), y(37.5) - 2000))
                .contains(new MapEdit.MoveAll(n("0"), n("45")));
    }

    @Test
    void aBoxIsPulledByItsSidesAndKeepsItsOtherNumbers() {
        show(
                "{\"type\": \"Polygon\", \"coordinates\": [[[10, 30.125], [30, 30.125], [30, 45], [10, 45], [10, 30.125]]]}",
                "[10, 30.125, 30, 45.0]");
        assertThat(map.footprint().box()).isNotNull();
        assertThat(pull(10, 37, 8.04, 40))
                .contains(new MapEdit.ResizeBox(n("8"), n("30.125"), n("30"), n("45.0")));
        assertThat(pull(30, 45, 7, 20))
                .as("past the opposite corner")
                .contains(new MapEdit.ResizeBox(n("7"), n("20"), n("10"), n("30.125")));
    }

    @Test
    void aBoxAcrossTheAntimeridianGoesOnEastOf180() {
        map.pan(-1600, 0);
        assertThat(map.view().lon()).isEqualTo(-180);
        map.use(MapTool.BOX);
        map.press(x(-185), y(30), false, false);
        map.drag(x(-170), y(50));
        assertThat(map.release(x(-170), y(50)))
                .contains(new MapEdit.NewBox(n("175"), n("30"), n("-170"), n("50")));
        assertThat(map.tool()).as("one box, then the hand again").isEqualTo(MapTool.HAND);
    }

    @Test
    void aPolygonIsClosedByItsFirstCorner() {
        map.use(MapTool.POLYGON);
        assertThat(click(10, 30)).isEmpty();
        assertThat(click(20, 30)).isEmpty();
        assertThat(click(20, 40)).isEmpty();
        assertThat(map.draft()).isNotNull();
        assertThat(click(10.2, 30.2))
                .contains(
                        new MapEdit.NewPolygon(
                                List.of(
                                        List.of(n("10"), n("30")),
                                        List.of(n("20"), n("30")),
                                        List.of(n("20"), n("40")))));
        assertThat(map.draft()).isNull();
    }

    @Test
    void whatWasBegunIsGivenUp() {
        map.use(MapTool.POLYGON);
        click(10, 30);
        click(20, 30);
        assertThat(map.close()).as("two corners are no polygon").isEmpty();
        map.back();
        assertThat(map.draft().corners()).hasSize(1);
        assertThat(map.cancel()).isTrue();
        assertThat(map.draft()).isNull();
        assertThat(map.cancel()).isFalse();
    }

    private Optional<MapEdit> click(double lon, double lat) {
        map.press(x(lon), y(lat), false, false);
        return map.release(x(lon), y(lat));
    }

    @Test
    void tooSmallABoxIsNone() {
        map.use(MapTool.BOX);
        assertThat(pull(10, 30, 10.02, 40)).isEmpty();
        assertThat(map.tool()).isEqualTo(MapTool.BOX);
    }

    @Test
    void theKeyboardGoesFromCornerToCornerAndOut() {
        triangle();
        assertThat(map.held().step(1)).isTrue();
        assertThat(map.held().grip()).isEqualTo(FootprintGrip.WHOLE);
        assertThat(map.held().nudge(0, 1)).contains(new MapEdit.MoveAll(n("0"), n("0.1")));
        assertThat(map.held().step(1)).isTrue();
        assertThat(map.held().step(1)).isTrue();
        assertThat(map.held().step(1)).isTrue();
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 2)));
        assertThat(map.held().step(1)).isFalse();
        assertThat(map.held().grip()).isEqualTo(FootprintGrip.NONE);
        assertThat(map.held().nudge(1, 0)).isEmpty();
        assertThat(map.held().step(-1)).isTrue();
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 2)));
    }

    @Test
    void onlyWhatIsLeftOfATriangleStays() {
        triangle();
        map.held().take(new FootprintGrip.Vertex(new ShapeCorner(0, 0)));
        assertThat(map.held().remove()).isEmpty();
        assertThat(map.held().insertBehind()).isPresent();
    }

    @Test
    void nothingIsChangedWhileTheTextIsNoJson() {
        triangle();
        map.setEditable(false);
        assertThat(pull(30, 30, 31, 31)).isEmpty();
        assertThat(map.held().step(1)).isFalse();
        assertThat(map.insert(x(20), y(30))).isEmpty();
        assertThat(map.view().lon()).as("but looking around is").isNotEqualTo(20);
    }

    @Test
    void tooManyCornersAreNoHandlesUntilTheMapIsNear() {
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            double angle = 2 * Math.PI * i / 2000;
            ring.append('[')
                    .append(20 + 10 * Math.cos(angle))
                    .append(',')
                    .append(40 + 10 * Math.sin(angle))
                    .append("],");
        }
        show(
                "{\"type\": \"Polygon\", \"coordinates\": [[" + ring + "[30.0,40.0]]]}",
                "[10, 30, 30, 50]");
        assertThat(map.footprint().shape().corners()).isEqualTo(2000);
        assertThat(map.handles().areTooMany()).isTrue();
        map.zoom(40, x(30), y(40));
        assertThat(map.handles().areTooMany()).isFalse();
        assertThat(map.handles().at(x(30), y(40)).grip())
                .isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 0)));
    }

    @Test
    void aFootprintFromElsewhereIsBroughtIntoSightAndOneMadeHereLeavesTheViewAlone() {
        show("{\"type\": \"Point\", \"coordinates\": [100, 0]}", "[100, 0, 100, 0]", false);
        assertThat(map.view().lon()).isEqualTo(100);
        MapViewport before = map.view();
        show("{\"type\": \"Point\", \"coordinates\": [-100, 0]}", "[-100, 0, -100, 0]", true);
        assertThat(map.view()).isEqualTo(before);
    }

    @Test
    void aPlaceInTheGeometryIsACorner() {
        triangle();
        assertThat(map.held().takeAt(JsonPointer.parse("/coordinates/0/1/0"))).isTrue();
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 1)));
        assertThat(map.held().takeAt(JsonPointer.parse("/coordinates/0/3"))).isTrue();
        assertThat(map.held().grip())
                .as("the one that closes the ring")
                .isEqualTo(new FootprintGrip.Vertex(new ShapeCorner(0, 0)));
        for (String none :
                List.of("", "/type", "/coordinates", "/coordinates/0", "/coordinates/0/4")) {
            assertThat(map.held().takeAt(JsonPointer.parse(none))).as(none).isFalse();
        }
        show(
                "{\"type\": \"Polygon\", \"coordinates\": [[[10, 30], [30, 30], [30, 45], [10, 45], [10, 30]]]}",
                "[10, 30, 30, 45]");
        assertThat(map.held().takeAt(JsonPointer.parse("/coordinates/0/2"))).isTrue();
        assertThat(map.held().grip()).isEqualTo(new FootprintGrip.Side(1, 1));
    }

    @Test
    void aCollectionIsShownButHasNoHandles() {
        show(
                "{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\": [20, 40]}]}",
                "[20, 40, 20, 40]");
        assertThat(map.footprint().shape().parts()).hasSize(1);
        assertThat(map.handles().all()).isEmpty();
        assertThat(MapWords.whyFixed(map.footprint())).contains("collection");
    }
}
