package dev.cairn.form.footprint;

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

    private MapViewport view = MapViewport.world(1, 1);
    private MapFootprint footprint = MapFootprint.NONE;
    private @Nullable FootprintHandles handles;
    private MapTool tool = MapTool.HAND;
    private final HeldPart held = new HeldPart(this);
    private FootprintGrip hovered = FootprintGrip.NONE;
    private @Nullable DragGesture gesture;
    private @Nullable PolygonDraft draft;
    private boolean editable = true;
    private boolean placed;
    private boolean panning;
    private boolean moved;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;

    public MapViewport view() {
        return view;
    }

    public MapFootprint footprint() {
        return footprint;
    }

    public MapTool tool() {
        return tool;
    }

    /** What is taken hold of, and what can be done with it. */
    public HeldPart held() {
        return held;
    }

    /** What the pointer is over. */
    public FootprintGrip hovered() {
        return hovered;
    }

    /** The polygon that is being drawn; null for none. */
    public @Nullable PolygonDraft draft() {
        return draft;
    }

    /** What to draw: the footprint, or what it would be if the button were let go. */
    public MapShape shape() {
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
    public FootprintHandles handles() {
        FootprintHandles now = handles;
        if (now == null) {
            now = footprint.handles(view, editable);
            handles = now;
        }
        return now;
    }

    private void look(MapViewport other) {
        view = other;
        handles = null;
    }

    /** Shows another footprint. What was begun on the one before is given up. */
    public void show(MapFootprint other, boolean madeHere) {
        footprint = other;
        handles = null;
        gesture = null;
        hovered = FootprintGrip.NONE;
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
            use(MapTool.HAND);
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

    public void use(MapTool other) {
        cancel();
        tool = other;
        draft = null;
        if (other != MapTool.HAND) {
            held.take(FootprintGrip.NONE);
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
                        ? MapViewport.world(view.width(), view.height())
                        : view.fitted(extent));
    }

    /** The pointer moves with no button held; true where something looks different. */
    public boolean hover(double x, double y) {
        if (draft != null) {
            draft = draft.pointing(view.at(x, y));
            return true;
        }
        FootprintGrip before = hovered;
        hovered = tool == MapTool.HAND ? handles().at(x, y).grip() : FootprintGrip.NONE;
        return !hovered.equals(before);
    }

    /** The pointer has left the map. */
    public void leave() {
        hovered = FootprintGrip.NONE;
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
        if (onlyPan || tool == MapTool.HAND && !editable) {
            panning = true;
            return;
        }
        switch (tool) {
            case BOX -> gesture = new DragGesture.DrawBox(at, at, view.digits());
            case POLYGON ->
                    draft = draft == null ? PolygonDraft.NEW.pointing(at) : draft.pointing(at);
            case HAND -> take(x, y, at, insert);
        }
    }

    private void take(double x, double y, LonLat at, boolean insert) {
        FootprintHandles.Hit hit = handles().at(x, y);
        if (insert) {
            hit = handles().lineAt(x, y).orElse(hit);
        }
        gesture = footprint.gesture(hit, at);
        held.take(hit.grip() instanceof FootprintGrip.Edge ? FootprintGrip.NONE : hit.grip());
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
        DragGesture ended = gesture;
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
            use(MapTool.HAND);
        } else if (edit instanceof MapEdit.InsertCorner inserted
                && ended instanceof DragGesture.PullVertex pull) {
            held.takeNew(new ShapeCorner(pull.corner().part(), inserted.after() + 1));
        }
        return Optional.ofNullable(edit);
    }

    /** Another corner of the polygon; a click on the first one closes it. */
    private Optional<MapEdit> corner(double x, double y) {
        PolygonDraft now = draft;
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
        PolygonDraft now = draft;
        MapEdit edit = now == null ? null : now.edit(view.digits());
        if (edit != null) {
            use(MapTool.HAND);
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
        if (tool != MapTool.HAND || !editable) {
            return Optional.empty();
        }
        return handles()
                .lineAt(x, y)
                .map(FootprintHandles.Hit::grip)
                .filter(FootprintGrip.Edge.class::isInstance)
                .map(edge -> inserted((FootprintGrip.Edge) edge));
    }

    /** The change that puts a corner on a line; it is held from then on. */
    MapEdit inserted(FootprintGrip.Edge edge) {
        held.takeNew(new ShapeCorner(edge.before().part(), edge.before().index() + 1));
        return new MapEdit.InsertCorner(
                footprint.shape().parts().get(edge.before().part()),
                edge.before().index(),
                DegreeFormat.rounded(edge.at().lon(), view.digits()),
                DegreeFormat.rounded(edge.at().lat(), view.digits()));
    }
}
