package dev.cairn.ui.map;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

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
public record Shape(String type, List<Part> parts, boolean sound) {

    public static final Shape NONE = new Shape("", List.of(), true);

    public Shape {
        parts = List.copyOf(parts);
    }

    /** Of a GeoJSON geometry; no parts where it is none. */
    public static Shape of(@Nullable JsonValue geometry) {
        if (!(geometry instanceof JsonObject object)
                || !(object.get("type") instanceof JsonString type)) {
            return NONE;
        }
        ShapeReader reader = new ShapeReader();
        reader.read(object, Pointer.ROOT);
        return new Shape(type.value(), reader.parts(), reader.isSound());
    }

    /** The outline of a box. */
    public static Shape of(MapExtent box) {
        return new Shape(
                "Polygon",
                List.of(new Part(Part.Kind.RING, Pointer.of("coordinates", 0), Line.of(box))),
                true);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many corners a person counts. */
    public int corners() {
        return parts.stream().mapToInt(Part::corners).sum();
    }

    /**
     * Whether its corners can be moved on a map: all of them are understood, and it is one thing.
     */
    public boolean canBeChanged() {
        return sound && !isEmpty() && !type.equals("GeometryCollection");
    }

    /** The corner whose position, or a number of it, is at a place in the geometry. */
    Optional<Corner> cornerAt(Pointer place) {
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (!place.startsWith(part.at())) {
                continue;
            }
            Pointer rest = place.relativeTo(part.at());
            if (part.kind() == Part.Kind.POINT) {
                return Optional.of(new Corner(p, 0));
            }
            String index = rest.isRoot() ? "" : rest.tokens().getFirst();
            if (index.matches("[0-9]{1,7}") && Integer.parseInt(index) < part.line().size()) {
                return Optional.of(new Corner(p, Integer.parseInt(index) % part.corners()));
            }
        }
        return Optional.empty();
    }

    public LonLat at(Corner corner) {
        return parts.get(corner.part()).line().at(corner.index());
    }

    public boolean has(Corner corner) {
        return corner.part() < parts.size() && corner.index() < parts.get(corner.part()).corners();
    }

    /** All of it elsewhere. */
    Shape moved(double lon, double lat) {
        return new Shape(
                type,
                parts.stream().map(part -> part.with(part.line().moved(lon, lat))).toList(),
                sound);
    }

    /** One corner elsewhere. */
    Shape with(Corner corner, LonLat at) {
        return with(corner.part(), parts.get(corner.part()).line().with(corner.index(), at));
    }

    /** One corner more, behind another. */
    Shape inserted(Corner after, LonLat at) {
        return with(after.part(), parts.get(after.part()).line().inserted(after.index(), at));
    }

    private Shape with(int index, Line line) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(index, parts.get(index).with(line));
        return new Shape(type, changed, sound);
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
