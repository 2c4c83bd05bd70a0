package dev.cairn.form.footprint;

import java.math.BigDecimal;
import java.util.List;

/** A change of the footprint that was made on the map, in the numbers to write. */
public sealed interface MapEdit {

    /** Another footprint: a box. West is greater than east across the antimeridian. */
    record NewBox(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north)
            implements MapEdit {}

    /**
     * Another footprint: a polygon.
     *
     * @param corners longitude and latitude of each, without the one that closes the ring;
     *     longitudes go on past 180 where it goes across the antimeridian
     */
    record NewPolygon(List<List<BigDecimal>> corners) implements MapEdit {
        public NewPolygon {
            corners = List.copyOf(corners);
        }
    }

    /** Another box in the place of the box that is there. */
    record ResizeBox(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north)
            implements MapEdit {
        public List<BigDecimal> sides() {
            return List.of(west, south, east, north);
        }
    }

    /** One position elsewhere. */
    record MoveCorner(ShapePart part, int index, BigDecimal lon, BigDecimal lat)
            implements MapEdit {}

    /** One position more, behind another. */
    record InsertCorner(ShapePart part, int after, BigDecimal lon, BigDecimal lat)
            implements MapEdit {}

    /** One position less. */
    record RemoveCorner(ShapePart part, int index) implements MapEdit {}

    /** All positions elsewhere, by so many degrees. */
    record MoveAll(BigDecimal lon, BigDecimal lat) implements MapEdit {}
}
