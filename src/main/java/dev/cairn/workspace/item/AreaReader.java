package dev.cairn.workspace.item;

import dev.cairn.json.JsonCursor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the rings of a GeoJSON geometry; points and lines have none. */
final class AreaReader {

    /** More corners than that tell no more about an overlap, and take memory. */
    private static final int MOST_CORNERS = 20_000;

    private final List<double[]> rings = new ArrayList<>();
    private int corners;

    private AreaReader() {}

    /** The area of the geometry before the cursor; null where it has none. */
    static @Nullable PolygonArea read(JsonCursor cursor) {
        AreaReader reader = new AreaReader();
        reader.geometry(cursor);
        return reader.rings.isEmpty() ? null : new PolygonArea(List.copyOf(reader.rings));
    }

    private void geometry(JsonCursor cursor) {
        if (!cursor.enterObject()) {
            return;
        }
        String type = null;
        int coordinates = -1;
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            switch (name) {
                case "type" -> type = cursor.string();
                case "coordinates" -> {
                    coordinates = cursor.position();
                    cursor.skip();
                }
                case "geometries" -> {
                    if (cursor.enterArray()) {
                        while (cursor.nextElement()) {
                            geometry(cursor);
                        }
                    }
                }
                default -> cursor.skip();
            }
        }
        if (coordinates >= 0 && "Polygon".equals(type)) {
            polygon(cursor.at(coordinates));
        } else if (coordinates >= 0 && "MultiPolygon".equals(type)) {
            JsonCursor inner = cursor.at(coordinates);
            if (inner.enterArray()) {
                while (inner.nextElement()) {
                    polygon(inner);
                }
            }
        }
    }

    private void polygon(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return;
        }
        while (cursor.nextElement()) {
            ring(cursor);
        }
    }

    private void ring(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return;
        }
        double[] ring = new double[16];
        int size = 0;
        while (cursor.nextElement()) {
            double x = Double.NaN;
            double y = Double.NaN;
            if (cursor.enterArray()) {
                for (int i = 0; cursor.nextElement(); i++) {
                    double number = cursor.number();
                    x = i == 0 ? number : x;
                    y = i == 1 ? number : y;
                }
            }
            if (Double.isFinite(x) && Double.isFinite(y) && corners++ < MOST_CORNERS) {
                if (size == ring.length) {
                    ring = Arrays.copyOf(ring, 2 * size);
                }
                ring[size++] = x;
                ring[size++] = y;
            }
        }
        if (size >= 8) {
            rings.add(Arrays.copyOf(ring, size));
        }
    }
}
