package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The land that the map shows is where it should be. */
class WorldOutlineTest {

    private static boolean isLand(double lon, double lat) {
        int rings = 0;
        for (PositionLine ring : WorldOutline.bundled().land()) {
            for (int turn = -1; turn <= 1; turn++) {
                rings += contains(ring, lon + 360 * turn, lat) ? 1 : 0;
            }
        }
        return rings % 2 == 1;
    }

    private static boolean contains(PositionLine ring, double lon, double lat) {
        boolean in = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            LonLat a = ring.at(i);
            LonLat b = ring.at(j);
            if (a.lat() > lat != b.lat() > lat
                    && lon
                            < (b.lon() - a.lon()) * (lat - a.lat()) / (b.lat() - a.lat())
                                    + a.lon()) {
                in = !in;
            }
        }
        return in;
    }

    @Test
    void landIsLandAndSeaIsSea() {
        assertThat(isLand(13.4, 52.5)).as("Berlin").isTrue();
        assertThat(isLand(-60, -3)).as("Manaus").isTrue();
        assertThat(isLand(178, 67)).as("Chukotka, west of 180").isTrue();
        assertThat(isLand(-175, 66.5)).as("Chukotka, east of 180").isTrue();
        assertThat(isLand(0, -85)).as("Antarctica").isTrue();
        assertThat(isLand(175.5, -39)).as("North Island").isTrue();
        assertThat(isLand(0, 0)).as("Gulf of Guinea").isFalse();
        assertThat(isLand(51, 42)).as("Caspian Sea").isFalse();
        assertThat(isLand(-160, 0)).as("Pacific").isFalse();
        assertThat(isLand(-160, 75)).as("Arctic").isFalse();
    }

    @Test
    void ringsAreClosedAndNoLineJumpsAcrossTheMap() {
        WorldOutline world = WorldOutline.bundled();
        assertThat(world.land()).hasSizeGreaterThan(1000).allMatch(PositionLine::isClosed);
        assertThat(world.borders()).hasSizeGreaterThan(300);
        for (PositionLine line : world.land()) {
            for (int i = 1; i < line.size(); i++) {
                double step = Math.abs(line.at(i).lon() - line.at(i - 1).lon());
                boolean alongThePole = line.at(i).lat() == -90 && line.at(i - 1).lat() == -90;
                assertThat(step < 30 || alongThePole).isTrue();
            }
        }
    }

    @Test
    void theFormatIsTheOneThatItsHeadDescribes() {
        WorldOutline world = WorldOutline.parse("# a comment\nL???C?D\nB_ibE?\n");
        assertThat(world.land()).hasSize(1);
        assertThat(world.land().getFirst().lons()).containsExactly(0, 0, 0);
        assertThat(world.land().getFirst().lats()).containsExactly(0, 0.02, -0.01);
        assertThat(world.borders().getFirst().at(0)).isEqualTo(new LonLat(1000, 0));
    }
}
