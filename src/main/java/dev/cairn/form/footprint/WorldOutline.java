package dev.cairn.form.footprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The land of the Earth and the borders between its countries, coarse, without a network.
 *
 * @param land closed rings, seas within land among them
 * @param borders lines
 */
public record WorldOutline(List<PositionLine> land, List<PositionLine> borders) {

    private static final String RESOURCE = "world.txt";
    private static final double UNIT = 100;

    public WorldOutline {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
    }

    /** The world that comes with the program; read once. */
    public static WorldOutline bundled() {
        return Bundled.WORLD;
    }

    private static final class Bundled {
        static final WorldOutline WORLD = read();
    }

    private static WorldOutline read() {
        try (InputStream in = WorldOutline.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its map, " + RESOURCE + ".");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what the head of the resource describes. */
    static WorldOutline parse(String text) {
        List<PositionLine> land = new ArrayList<>();
        List<PositionLine> borders = new ArrayList<>();
        text.lines()
                .forEach(
                        row -> {
                            if (row.startsWith("L")) {
                                land.add(line(row));
                            } else if (row.startsWith("B")) {
                                borders.add(line(row));
                            }
                        });
        return new WorldOutline(land, borders);
    }

    private static PositionLine line(String row) {
        double[] lons = new double[row.length()];
        double[] lats = new double[row.length()];
        int count = 0;
        int lon = 0;
        int lat = 0;
        int[] at = {1};
        while (at[0] < row.length()) {
            lon += number(row, at);
            lat += number(row, at);
            lons[count] = lon / UNIT;
            lats[count++] = lat / UNIT;
        }
        return PositionLine.of(
                java.util.Arrays.copyOf(lons, count), java.util.Arrays.copyOf(lats, count));
    }

    private static int number(String row, int[] at) {
        int doubled = 0;
        int shift = 0;
        int group;
        do {
            group = row.charAt(at[0]++) - 63;
            doubled |= (group & 31) << shift;
            shift += 5;
        } while (group >= 32);
        return (doubled & 1) == 1 ? ~(doubled >> 1) : doubled >> 1;
    }
}
