package dev.cairn.form.footprint;

import dev.cairn.stac.geometry.Longitudes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The four sides of a box in the numbers of the item: the sides that are not moved keep them.
 *
 * @param sides west, south, east, north; west greater than east goes across the antimeridian
 */
public record BoxSides(List<BigDecimal> sides) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);

    public BoxSides {
        sides = List.copyOf(sides);
    }

    /** Of a drawn piece of the world, in at most so many decimals. */
    static BoxSides of(MapExtent extent, int digits) {
        return new BoxSides(
                        List.of(
                                DegreeFormat.rounded(extent.west(), digits),
                                DegreeFormat.rounded(extent.south(), digits),
                                DegreeFormat.rounded(extent.east(), digits),
                                DegreeFormat.rounded(extent.north(), digits)))
                .within();
    }

    public MapExtent extent() {
        return MapExtent.of(sides);
    }

    /** The sides that a handle holds, at another place. */
    BoxSides pulled(FootprintGrip.Side grip, LonLat to, int digits) {
        List<BigDecimal> now = unrolled();
        if (grip.horizontal() != 0) {
            now.set(grip.horizontal() < 0 ? 0 : 2, DegreeFormat.rounded(to.lon(), digits));
        }
        if (grip.vertical() != 0) {
            now.set(grip.vertical() < 0 ? 1 : 3, DegreeFormat.rounded(to.lat(), digits));
        }
        return inOrder(now).within();
    }

    /** All sides, by so many degrees; not past the poles. */
    BoxSides shifted(BigDecimal lon, BigDecimal lat) {
        List<BigDecimal> now = unrolled();
        BigDecimal up = lat.min(POLE.subtract(now.get(3))).max(POLE.negate().subtract(now.get(1)));
        return new BoxSides(
                        List.of(
                                plus(now.get(0), lon),
                                plus(now.get(1), up),
                                plus(now.get(2), lon),
                                plus(now.get(3), up)))
                .within();
    }

    /** A number that nothing is added to keeps its spelling. */
    private static BigDecimal plus(BigDecimal number, BigDecimal more) {
        return more.signum() == 0 ? number : DegreeFormat.plain(number.add(more));
    }

    /** With east past 180 where the box goes across the antimeridian. */
    private List<BigDecimal> unrolled() {
        List<BigDecimal> now = new ArrayList<>(sides);
        now.set(2, Longitudes.unrolled(now.get(0), now.get(2)));
        return now;
    }

    private static BoxSides inOrder(List<BigDecimal> now) {
        return new BoxSides(
                List.of(
                        now.get(0).min(now.get(2)),
                        now.get(1).min(now.get(3)),
                        now.get(0).max(now.get(2)),
                        now.get(1).max(now.get(3))));
    }

    /** With longitudes from -180 to 180, as an item wants them. */
    private BoxSides within() {
        BigDecimal west = sides.get(0);
        BigDecimal east = sides.get(2);
        if (east.subtract(west).compareTo(Longitudes.CIRCLE) >= 0) {
            return new BoxSides(
                    List.of(Longitudes.WEST_END, sides.get(1), Longitudes.EAST_END, sides.get(3)));
        }
        while (west.compareTo(Longitudes.EAST_END) >= 0) {
            west = west.subtract(Longitudes.CIRCLE);
            east = east.subtract(Longitudes.CIRCLE);
        }
        while (west.compareTo(Longitudes.WEST_END) < 0) {
            west = west.add(Longitudes.CIRCLE);
            east = east.add(Longitudes.CIRCLE);
        }
        if (east.compareTo(Longitudes.EAST_END) > 0) {
            east = east.subtract(Longitudes.CIRCLE);
        }
        return new BoxSides(List.of(west, sides.get(1), east, sides.get(3)));
    }

    MapEdit.ResizeBox resize() {
        return new MapEdit.ResizeBox(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    MapEdit.NewBox draw() {
        return new MapEdit.NewBox(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }
}
