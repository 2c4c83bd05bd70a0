package dev.cairn.form.footprint;

import java.util.Locale;

/** A footprint and what is held of it, in words. */
public final class MapWords {

    private MapWords() {}

    /**
     * What and where the footprint is, such as "Polygon with 5 corners, from 12.3° W to 4° E and
     * …".
     */
    public static String of(MapFootprint footprint) {
        MapShape shape = footprint.shape();
        MapExtent extent = footprint.extent();
        if (shape.isEmpty() || extent == null) {
            return "No footprint";
        }
        if (extent.width() == 0 && extent.height() == 0) {
            return what(footprint) + " at " + DegreeFormat.place(extent.centre(), 4);
        }
        return what(footprint) + ", " + span(extent);
    }

    private static String what(MapFootprint footprint) {
        MapShape shape = footprint.shape();
        if (footprint.box() != null) {
            return "Box";
        }
        int corners = shape.corners();
        return switch (shape.type()) {
            case "Point" -> "Point";
            case "MultiPoint" -> count(corners, "point");
            case "LineString" -> "Line with " + count(corners, "position");
            case "MultiLineString" ->
                    count(shape.parts().size(), "line") + " with " + count(corners, "position");
            case "Polygon" -> "Polygon with " + count(corners, "corner") + holes(shape);
            case "MultiPolygon" ->
                    count(shape.parts().size() - holeCount(shape), "polygon")
                            + " with "
                            + count(corners, "corner")
                            + holes(shape);
            default -> "Collection of geometries with " + count(corners, "position");
        };
    }

    private static int holeCount(MapShape shape) {
        return (int)
                shape.parts().stream().filter(part -> part.kind() == ShapePart.Kind.HOLE).count();
    }

    private static String holes(MapShape shape) {
        int holes = holeCount(shape);
        return holes == 0 ? "" : " and " + count(holes, "hole");
    }

    private static String count(int count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private static String span(MapExtent extent) {
        int digits =
                DegreeFormat.digits(
                        400 / Math.max(1e-6, Math.max(extent.width(), extent.height())));
        String across =
                extent.isAllAround()
                        ? "all around the world"
                        : "from "
                                + DegreeFormat.longitude(extent.west(), digits)
                                + " to "
                                + DegreeFormat.longitude(extent.east(), digits)
                                + (extent.east() > 180 ? " across the antimeridian" : "");
        return across
                + " and from "
                + DegreeFormat.latitude(extent.south(), digits)
                + " to "
                + DegreeFormat.latitude(extent.north(), digits);
    }

    /**
     * Why the footprint cannot be changed on the map; empty where it can, or where there is none.
     */
    public static String whyFixed(MapFootprint footprint) {
        MapShape shape = footprint.shape();
        if (shape.isEmpty() || shape.canBeChanged()) {
            return "";
        }
        return shape.sound()
                ? "A collection of geometries is shown, but not changed on the map; drawing replaces it."
                : "Some of its positions are no numbers in degrees, so it is not changed on the map; drawing"
                        + " replaces it.";
    }

    /** What is held, and where it is. */
    public static String held(MapFootprint footprint, FootprintGrip grip, int digits) {
        LonLat at = footprint.at(grip);
        if (at == null) {
            return "";
        }
        String place = DegreeFormat.place(at, digits);
        return switch (grip) {
            case FootprintGrip.Whole whole -> "The whole footprint, around " + place;
            case FootprintGrip.Vertex vertex ->
                    "Corner "
                            + (vertex.corner().index() + 1)
                            + " of "
                            + footprint.shape().parts().get(vertex.corner().part()).corners()
                            + part(footprint.shape(), vertex.corner().part())
                            + ": "
                            + place;
            case FootprintGrip.Side side -> name(side) + " of the box: " + place;
            case FootprintGrip.Edge edge -> "A side: " + place;
            case FootprintGrip.None none -> "";
        };
    }

    private static String part(MapShape shape, int part) {
        return shape.parts().size() == 1
                ? ""
                : " in part " + (part + 1) + " of " + shape.parts().size();
    }

    private static String name(FootprintGrip.Side side) {
        String high = side.vertical() < 0 ? "South" : side.vertical() > 0 ? "North" : "";
        String wide = side.horizontal() < 0 ? "west" : side.horizontal() > 0 ? "east" : "";
        if (side.isCorner()) {
            return high + "-" + wide + " corner";
        }
        return high.isEmpty()
                ? Character.toUpperCase(wide.charAt(0)) + wide.substring(1) + " side"
                : high + " side";
    }
}
