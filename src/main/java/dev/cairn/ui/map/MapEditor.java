package dev.cairn.ui.map;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A map on which a footprint is looked at and changed: what it shows, what is taken hold of, and
 * what each move of the pointer does. Pixels go in, changes to be written come out; it never writes
 * by itself. It belongs to one thread.
 */
public final class MapEditor {

    /** Pixels that count as a click: nobody holds a hand still. */
    private static final double STILL = 3;

    private static final double CONTEXT = 0.45;
    private static final double CONTEXT_SPAN = 14;

    private Viewport view = Viewport.world(1, 1);
    private MapFootprint footprint = MapFootprint.NONE;
    private @Nullable Handles handles;
    private Tool tool = Tool.HAND;
    private final Held held = new Held(this);
    private Grip hovered = Grip.NONE;
    private @Nullable Gesture gesture;
    private @Nullable Draft draft;
    private boolean editable = true;
    private boolean placed;
    private boolean panning;
    private boolean moved;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;

    public Viewport view() {
        return view;
    }

    public MapFootprint footprint() {
        return footprint;
    }

    public Tool tool() {
        return tool;
    }

    /** What is taken hold of, and what can be done with it. */
    public Held held() {
        return held;
    }

    /** What the pointer is over. */
    public Grip hovered() {
        return hovered;
    }

    /** The polygon that is being drawn; null for none. */
    public @Nullable Draft draft() {
        return draft;
    }

    /** What to draw: the footprint, or what it would be if the button were let go. */
    public Shape shape() {
        return gesture == null ? footprint.shape() : gesture.preview();
    }

    /** True while something is drawn or pulled. */
    public boolean isBusy() {
        return gesture != null || draft != null;
    }

    public boolean isPanning() {
        return panning;
    }

    /** The handles that are in sight. */
    public Handles handles() {
        Handles now = handles;
        if (now == null) {
            now = footprint.handles(view, editable);
            handles = now;
        }
        return now;
    }

    private void look(Viewport other) {
        view = other;
        handles = null;
    }

    /** Shows another footprint. What was begun on the one before is given up. */
    public void show(MapFootprint other, boolean madeHere) {
        footprint = other;
        handles = null;
        gesture = null;
        hovered = Grip.NONE;
        held.keep();
        MapExtent extent = other.extent();
        if (extent != null && !madeHere && (!placed || !view.shows(extent))) {
            look(view.showing(extent, CONTEXT, CONTEXT_SPAN));
        }
    }

    public void setEditable(boolean now) {
        editable = now;
        handles = null;
        if (!now) {
            cancel();
            use(Tool.HAND);
        }
    }

    public boolean isEditable() {
        return editable;
    }

    /** The map has another size; the first one decides what is shown at first. */
    public void resize(double width, double height) {
        look(view.resized(width, height));
        if (!placed && width > 1 && height > 1) {
            placed = true;
            MapExtent extent = footprint.extent();
            if (extent != null) {
                look(view.showing(extent, CONTEXT, CONTEXT_SPAN));
            }
        }
    }

    public void use(Tool other) {
        cancel();
        tool = other;
        draft = null;
        if (other != Tool.HAND) {
            held.take(Grip.NONE);
        }
    }

    /** Gives up what was begun; false where nothing was. */
    public boolean cancel() {
        boolean busy = isBusy();
        gesture = null;
        draft = null;
        panning = false;
        return busy;
    }

    public void zoom(double factor) {
        look(view.zoomed(factor, view.width() / 2, view.height() / 2));
    }

    public void zoom(double factor, double x, double y) {
        look(view.zoomed(factor, x, y));
    }

    public void pan(double x, double y) {
        look(view.panned(x, y));
    }

    /** Shows the whole footprint, or the world where there is none. */
    public void fit() {
        MapExtent extent = footprint.extent();
        look(
                extent == null || extent.isAllAround()
                        ? Viewport.world(view.width(), view.height())
                        : view.fitted(extent));
    }

    /** The pointer moves with no button held; true where something looks different. */
    public boolean hover(double x, double y) {
        if (draft != null) {
            draft = draft.pointing(view.at(x, y));
            return true;
        }
        Grip before = hovered;
        hovered = tool == Tool.HAND ? handles().at(x, y).grip() : Grip.NONE;
        return !hovered.equals(before);
    }

    /** The pointer has left the map. */
    public void leave() {
        hovered = Grip.NONE;
    }

    /**
     * A button goes down.
     *
     * @param onlyPan the ground is moved, whatever lies there
     * @param insert a line that is taken hold of gets a new corner, one of a box as well
     */
    public void press(double x, double y, boolean onlyPan, boolean insert) {
        pressX = x;
        pressY = y;
        lastX = x;
        lastY = y;
        moved = false;
        LonLat at = view.at(x, y);
        if (onlyPan || tool == Tool.HAND && !editable) {
            panning = true;
            return;
        }
        switch (tool) {
            case BOX -> gesture = new Gesture.DrawBox(at, at, view.digits());
            case POLYGON -> draft = draft == null ? Draft.NEW.pointing(at) : draft.pointing(at);
            case HAND -> take(x, y, at, insert);
        }
    }

    private void take(double x, double y, LonLat at, boolean insert) {
        Handles.Hit hit = handles().at(x, y);
        if (insert) {
            hit = handles().lineAt(x, y).orElse(hit);
        }
        gesture = footprint.gesture(hit, at);
        held.take(hit.grip() instanceof Grip.Edge ? Grip.NONE : hit.grip());
        panning = gesture == null;
    }

    /** The pointer moves with the button held. */
    public void drag(double x, double y) {
        moved |= Math.hypot(x - pressX, y - pressY) > STILL;
        if (panning) {
            look(view.panned(x - lastX, y - lastY));
        } else if (gesture != null && moved) {
            gesture = gesture.to(view.at(x, y), view.digits());
        } else if (draft != null) {
            draft = draft.pointing(view.at(x, y));
        }
        lastX = x;
        lastY = y;
    }

    /** The button is let go: what is to be written, if anything. */
    public Optional<MapEdit> release(double x, double y) {
        Gesture ended = gesture;
        gesture = null;
        boolean panned = panning;
        panning = false;
        if (panned) {
            return Optional.empty();
        }
        if (draft != null) {
            return corner(x, y);
        }
        if (ended == null || !moved) {
            return Optional.empty();
        }
        MapEdit edit = ended.edit();
        if (edit instanceof MapEdit.NewBox) {
            use(Tool.HAND);
        } else if (edit instanceof MapEdit.InsertCorner inserted
                && ended instanceof Gesture.PullVertex pull) {
            held.takeNew(new Corner(pull.corner().part(), inserted.after() + 1));
        }
        return Optional.ofNullable(edit);
    }

    /** Another corner of the polygon; a click on the first one closes it. */
    private Optional<MapEdit> corner(double x, double y) {
        Draft now = draft;
        if (now == null) {
            return Optional.empty();
        }
        if (now.isClosedBy(view, x, y)) {
            return close();
        }
        draft = now.with(view.at(x, y));
        return Optional.empty();
    }

    /** Ends the polygon: what is to be written, nothing where three corners are not there yet. */
    public Optional<MapEdit> close() {
        Draft now = draft;
        MapEdit edit = now == null ? null : now.edit(view.digits());
        if (edit != null) {
            use(Tool.HAND);
        }
        return Optional.ofNullable(edit);
    }

    /** Takes the last corner of the polygon back. */
    public void back() {
        if (draft != null) {
            draft = draft.back();
        }
    }

    /** A new corner on the line at a pixel. */
    public Optional<MapEdit> insert(double x, double y) {
        if (tool != Tool.HAND || !editable) {
            return Optional.empty();
        }
        return handles()
                .lineAt(x, y)
                .map(Handles.Hit::grip)
                .filter(Grip.Edge.class::isInstance)
                .map(edge -> inserted((Grip.Edge) edge));
    }

    /** The change that puts a corner on a line; it is held from then on. */
    MapEdit inserted(Grip.Edge edge) {
        held.takeNew(new Corner(edge.before().part(), edge.before().index() + 1));
        return new MapEdit.InsertCorner(
                footprint.shape().parts().get(edge.before().part()),
                edge.before().index(),
                Degrees.rounded(edge.at().lon(), view.digits()),
                Degrees.rounded(edge.at().lat(), view.digits()));
    }
}
