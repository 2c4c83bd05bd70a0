package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is handed to the screen is little, and all that can be seen. */
class PixelTraceTest {

    private static PositionLine circle(double lon, double lat, double radius, int positions) {
        double[] lons = new double[positions + 1];
        double[] lats = new double[positions + 1];
        for (int i = 0; i <= positions; i++) {
            double angle = 2 * Math.PI * (i % positions) / positions;
            lons[i] = lon + radius * Math.cos(angle);
            lats[i] = lat + radius * Math.sin(angle);
        }
        return PositionLine.of(lons, lats);
    }

    @Test
    void aLineOfManyPositionsIsDrawnWithFew() {
        PixelTrace trace = new PixelTrace();
        MapViewport view = MapViewport.world(720, 360);
        assertThat(trace.take(circle(10, 10, 20, 20_000), view, 0)).isTrue();
        assertThat(trace.count()).isBetween(200, 450);
        for (int i = 0; i < trace.count(); i++) {
            double away = Math.hypot(trace.xs()[i] - view.x(10), trace.ys()[i] - view.y(10));
            assertThat(away).isBetween(39.9, 40.1);
        }
    }

    @Test
    void whatIsOutOfSightIsLeftOut() {
        PixelTrace trace = new PixelTrace();
        MapViewport view = new MapViewport(0, 0, 100, 400, 200);
        assertThat(trace.take(circle(20, 0, 5, 50), view, 0)).isFalse();
        assertThat(trace.take(circle(360, 0, 1, 50), view, -1)).isTrue();
    }

    @Test
    void anAreaIsCutToTheMap() {
        PixelTrace trace = new PixelTrace();
        MapViewport view = new MapViewport(0, 0, 100_000, 400, 200);
        assertThat(trace.takeArea(PositionLine.of(new MapExtent(-50, -40, 60, 40)), view, 0))
                .isTrue();
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (int i = 0; i < trace.count(); i++) {
            west = Math.min(west, trace.xs()[i]);
            east = Math.max(east, trace.xs()[i]);
        }
        assertThat(west).isBetween(-13.0, 0.0);
        assertThat(east).isBetween(400.0, 413.0);
    }
}
