package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Random;

/** What a map shows, in numbers. */
class MapViewportTest {

    private static final MapViewport WORLD = MapViewport.world(720, 360);

    @Test
    void theWholeWorldFillsAMapOfTwiceItsHeight() {
        assertThat(WORLD.scale()).isEqualTo(2);
        assertThat(WORLD.x(-180)).isZero();
        assertThat(WORLD.x(180)).isEqualTo(720);
        assertThat(WORLD.y(90)).isZero();
        assertThat(WORLD.y(-90)).isEqualTo(360);
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            MapViewport view =
                    new MapViewport(
                            random.nextDouble() * 360 - 180,
                            random.nextDouble() * 100 - 50,
                            20 + random.nextDouble() * 1000,
                            640,
                            320);
            double x = random.nextDouble() * 640;
            double y = random.nextDouble() * 320;
            MapViewport nearer = view.zoomed(1 + random.nextDouble(), x, y);
            double turn = Math.rint((view.lonAt(x) - nearer.lonAt(x)) / 360) * 360;
            assertThat(nearer.lonAt(x) + turn).isCloseTo(view.lonAt(x), within(1e-9));
            assertThat(nearer.latAt(y)).isCloseTo(view.latAt(y), within(1e-9));
        }
    }

    @Test
    void pixelsAndDegreesAreInverse() {
        MapViewport view = new MapViewport(12.5, 48, 35, 640, 320);
        assertThat(view.lonAt(view.x(10.25))).isCloseTo(10.25, within(1e-12));
        assertThat(view.latAt(view.y(47.75))).isCloseTo(47.75, within(1e-12));
    }

    @Test
    void panningEndsAtThePolesAndGoesOnEastAndWest() {
        MapViewport view = new MapViewport(170, 0, 10, 600, 300);
        assertThat(view.panned(0, 1e6).lat()).isEqualTo(75);
        assertThat(view.panned(0, -1e6).lat()).isEqualTo(-75);
        MapViewport east = view.panned(-200, 0);
        assertThat(east.lon()).isCloseTo(-170, within(1e-9));
        assertThat(east.lonAt(0)).isCloseTo(-200, within(1e-9));
    }

    @Test
    void neverSmallerThanTheWorldNorFinerThanAnyFootprint() {
        assertThat(WORLD.zoomed(0.01, 10, 10).scale()).isEqualTo(2);
        assertThat(WORLD.zoomed(1e9, 10, 10).scale()).isEqualTo(200_000);
        assertThat(new MapViewport(0, 0, Double.NEGATIVE_INFINITY, 0, 0).scale()).isPositive();
    }

    @Test
    void somethingIsDrawnInEachCopyOfTheWorldThatIsInSight() {
        MapViewport pacific = new MapViewport(180, 0, 2, 720, 360);
        assertThat(pacific.firstTurn(-170)).isZero();
        assertThat(pacific.firstTurn(175)).isEqualTo(-1);
        assertThat(pacific.lastTurn(170)).isEqualTo(-1);
        assertThat(WORLD.firstTurn(190)).isEqualTo(-1);
        assertThat(WORLD.lastTurn(-10)).isZero();
    }

    @Test
    void fittingShowsAllOfIt() {
        for (MapExtent extent :
                new MapExtent[] {
                    new MapExtent(5, 45, 15, 55),
                    new MapExtent(170, -10, 190, 10),
                    new MapExtent(-180, -90, 180, 90),
                    new MapExtent(10, 88, 11, 90),
                    new MapExtent(7, 7, 7, 7)
                }) {
            assertThat(WORLD.fitted(extent).shows(extent)).as("%s", extent).isTrue();
        }
        assertThat(WORLD.fitted(new MapExtent(5, 45, 15, 55)).scale()).isEqualTo(28.8);
        assertThat(WORLD.shows(new MapExtent(5, 45, 6, 46))).as("2 pixels are too small").isFalse();
        assertThat(new MapViewport(0, 0, 20, 720, 360).shows(new MapExtent(60, 0, 70, 5)))
                .isFalse();
    }

    @Test
    void theWorldStaysWholeInAMapOfAnotherSize() {
        assertThat(WORLD.resized(360, 180).scale()).isEqualTo(1);
        assertThat(WORLD.resized(1440, 720).scale()).isEqualTo(4);
        assertThat(new MapViewport(0, 0, 50, 720, 360).resized(300, 200).scale()).isEqualTo(50);
    }
}
