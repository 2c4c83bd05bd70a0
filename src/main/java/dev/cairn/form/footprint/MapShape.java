package dev.cairn.form.footprint;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A geometry as a map draws it. What makes no sense in it is left out.
 *
 * @param type the GeoJSON type; empty for no geometry
 * @param parts rings, each followed by its holes; lines; points
 * @param sound false where something was left out
 */
public record MapShape(String type, List<ShapePart> parts, boolean sound) {

    public static final MapShape NONE = new MapShape("", List.of(), true);

    public MapShape {
        parts = List.copyOf(parts);
    }

    /** Of a GeoJSON geometry; no parts where it is none. */
    public static MapShape of(@Nullable JsonValue geometry) {
        if (!(geometry instanceof JsonObject object)
                || !(object.get("type") instanceof JsonString type)) {
            return NONE;
        }
        ShapeReader reader = new ShapeReader();
        reader.read(object, JsonPointer.ROOT);
        return new MapShape(type.value(), reader.parts(), reader.isSound());
    }

    /** The outline of a box. */
    public static MapShape of(MapExtent box) {
        return new MapShape(
                "Polygon",
                List.of(
                        new ShapePart(
                                ShapePart.Kind.RING,
                                JsonPointer.of("coordinates", 0),
                                PositionLine.of(box))),
                true);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many corners a person counts. */
    public int corners() {
        return parts.stream().mapToInt(ShapePart::corners).sum();
    }

    /**
     * Whether its corners can be moved on a map: all of them are understood, and it is one thing.
     */
    public boolean canBeChanged() {
        return sound && !isEmpty() && !type.equals("GeometryCollection");
    }

    /** The corner whose position, or a number of it, is at a place in the geometry. */
    Optional<ShapeCorner> cornerAt(JsonPointer place) {
        for (int p = 0; p < parts.size(); p++) {
            ShapePart part = parts.get(p);
            if (!place.startsWith(part.at())) {
                continue;
            }
            JsonPointer rest = place.relativeTo(part.at());
            if (part.kind() == ShapePart.Kind.POINT) {
                return Optional.of(new ShapeCorner(p, 0));
            }
            String index = rest.isRoot() ? "" : rest.tokens().getFirst();
            if (index.matches("[0-9]{1,7}") && Integer.parseInt(index) < part.line().size()) {
                return Optional.of(new ShapeCorner(p, Integer.parseInt(index) % part.corners()));
            }
        }
        return Optional.empty();
    }

    public LonLat at(ShapeCorner corner) {
        return parts.get(corner.part()).line().at(corner.index());
    }

    public boolean has(ShapeCorner corner) {
        return corner.part() < parts.size() && corner.index() < parts.get(corner.part()).corners();
    }

    /** All of it elsewhere. */
    MapShape moved(double lon, double lat) {
        return new MapShape(
                type,
                parts.stream().map(part -> part.with(part.line().moved(lon, lat))).toList(),
                sound);
    }

    /** One corner elsewhere. */
    MapShape with(ShapeCorner corner, LonLat at) {
        return with(corner.part(), parts.get(corner.part()).line().with(corner.index(), at));
    }

    /** One corner more, behind another. */
    MapShape inserted(ShapeCorner after, LonLat at) {
        return with(after.part(), parts.get(after.part()).line().inserted(after.index(), at));
    }

    private MapShape with(int index, PositionLine line) {
        List<ShapePart> changed = new ArrayList<>(parts);
        changed.set(index, parts.get(index).with(line));
        return new MapShape(type, changed, sound);
    }

    /** The positions' own extent, without regard to the antimeridian; null for no positions. */
    public @Nullable MapExtent extent() {
        return parts.stream()
                .map(part -> part.line().extent())
                .reduce(
                        (one, other) ->
                                new MapExtent(
                                        Math.min(one.west(), other.west()),
                                        Math.min(one.south(), other.south()),
                                        Math.max(one.east(), other.east()),
                                        Math.max(one.north(), other.north())))
                .orElse(null);
    }
}
