package dev.cairn.form.footprint;

import dev.cairn.json.JsonPointer;

import java.util.Optional;

/** What of the footprint is taken hold of, and what the keyboard does with it. */
public final class HeldPart {

    private final MapEditor map;
    private FootprintGrip grip = FootprintGrip.NONE;

    HeldPart(MapEditor map) {
        this.map = map;
    }

    public FootprintGrip grip() {
        return grip;
    }

    public boolean isNothing() {
        return grip instanceof FootprintGrip.None;
    }

    /** Takes hold of something; of nothing where the footprint has no such thing. */
    public void take(FootprintGrip other) {
        grip = map.footprint().has(other) ? other : FootprintGrip.NONE;
    }

    /** Takes hold of a corner that will be there in a moment. */
    void takeNew(ShapeCorner corner) {
        grip = new FootprintGrip.Vertex(corner);
    }

    /** The footprint is another one: what it does not have is let go. */
    void keep() {
        take(grip);
    }

    /** A new corner half way to the next one. */
    public Optional<MapEdit> insertBehind() {
        return map.isEditable()
                ? map.footprint().middleBehind(grip).map(map::inserted)
                : Optional.empty();
    }

    /** Takes the corner away, if enough are left. */
    public Optional<MapEdit> remove() {
        return map.isEditable() ? map.footprint().withoutCorner(grip) : Optional.empty();
    }

    /** Takes hold of the next or the one before; false where there is none, and nothing is held. */
    public boolean step(int direction) {
        if (map.tool() != MapTool.HAND || !map.isEditable()) {
            return false;
        }
        grip = map.footprint().next(grip, direction);
        show();
        return !isNothing();
    }

    /** Takes hold of the position at a place in the geometry; false where there is none. */
    public boolean takeAt(JsonPointer place) {
        FootprintGrip found = map.footprint().gripAt(place);
        if (found instanceof FootprintGrip.None || map.isBusy()) {
            return false;
        }
        grip = found;
        show();
        return true;
    }

    private void show() {
        LonLat at = map.footprint().at(grip);
        if (at != null) {
            bringIntoSight(at.near(map.view().lon()));
        }
    }

    private void bringIntoSight(LonLat at) {
        MapViewport view = map.view();
        double x = view.x(at.lon());
        double y = view.y(at.lat());
        if (x < 0 || y < 0 || x > view.width() || y > view.height()) {
            map.pan(view.width() / 2 - x, view.height() / 2 - y);
        }
    }

    /** Moves it by so many steps; a step is a round number of about a pixel. */
    public Optional<MapEdit> nudge(int east, int north) {
        if (!map.isEditable()) {
            return Optional.empty();
        }
        MapViewport view = map.view();
        int digits =
                Math.clamp((int) Math.floor(Math.log10(view.scale())), 0, DegreeFormat.MOST_DIGITS);
        double step = Math.pow(10, -digits);
        return map.footprint().nudged(grip, east * step, north * step, view.digits());
    }
}
