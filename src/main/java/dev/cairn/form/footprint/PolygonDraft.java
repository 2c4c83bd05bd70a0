package dev.cairn.form.footprint;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A polygon that is being drawn, corner by corner.
 *
 * @param corners those that are set, one after the other
 * @param pointer where the next one would be; null where the pointer is not on the map
 */
public record PolygonDraft(List<LonLat> corners, @Nullable LonLat pointer) {

    /** Pixels around the first corner. */
    private static final double CLOSE = 9;

    static final PolygonDraft NEW = new PolygonDraft(List.of(), null);

    public PolygonDraft {
        corners = List.copyOf(corners);
    }

    /** The same draft with the pointer elsewhere. */
    PolygonDraft pointing(LonLat at) {
        return new PolygonDraft(corners, near(at));
    }

    /** Another corner; the same one twice is one. */
    PolygonDraft with(LonLat at) {
        LonLat next = near(at);
        if (!corners.isEmpty() && corners.getLast().equals(next)) {
            return this;
        }
        List<LonLat> more = new ArrayList<>(corners);
        more.add(next);
        return new PolygonDraft(more, next);
    }

    /** Without its last corner. */
    PolygonDraft back() {
        return corners.isEmpty()
                ? this
                : new PolygonDraft(corners.subList(0, corners.size() - 1), pointer);
    }

    /** A line goes on from its last corner, not once around the world to the next. */
    private LonLat near(LonLat at) {
        return corners.isEmpty() ? at : at.near(corners.getLast().lon());
    }

    public boolean canBeClosed() {
        return corners.size() >= 3;
    }

    /** Whether a click on this pixel is one on the first corner, which closes the ring. */
    boolean isClosedBy(MapViewport view, double x, double y) {
        if (!canBeClosed()) {
            return false;
        }
        LonLat first = corners.getFirst().near(view.lonAt(x));
        return Math.hypot(view.x(first.lon()) - x, view.y(first.lat()) - y) < CLOSE;
    }

    /** What is to be written; null where three corners are not there yet. */
    @Nullable MapEdit edit(int digits) {
        if (!canBeClosed()) {
            return null;
        }
        List<List<BigDecimal>> positions = new ArrayList<>();
        for (LonLat corner : corners) {
            List<BigDecimal> position =
                    List.of(
                            DegreeFormat.rounded(corner.lon(), digits),
                            DegreeFormat.rounded(corner.lat(), digits));
            if (positions.isEmpty() || !positions.getLast().equals(position)) {
                positions.add(position);
            }
        }
        return positions.size() < 3 ? null : new MapEdit.NewPolygon(positions);
    }
}
