package dev.cairn.ui.map;

import dev.cairn.form.footprint.DegreeFormat;
import dev.cairn.form.footprint.LonLat;
import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapFootprint;
import dev.cairn.form.footprint.MapTool;
import dev.cairn.form.footprint.MapWords;
import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.SegmentSwitch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * A world map with its tools: shows a footprint, and says what was drawn or moved. It shows only
 * what it is told to show, also after a change.
 */
public final class MapPane extends VBox {

    /** Takes what was done on the map. */
    @FunctionalInterface
    public interface Writer {
        /**
         * @param byKeys true for one of many small steps made with the keyboard, which belong
         *     together
         */
        void write(MapEdit edit, boolean byKeys);
    }

    private static final String LOOK =
            "Drag the ground to look around, a corner or the middle to move it."
                    + " A double click on a side adds a corner; Delete takes one away.";
    private static final String BOX = "Draw the box from one corner to the opposite one.";
    private static final String POLYGON =
            "Click each corner. A click on the first one, a double click or Enter closes it;"
                    + " Backspace takes the last one back.";
    private static final String TOO_MANY = "Zoom in to move single corners.";

    private final MapEditor map = new MapEditor();
    private final MapCanvas canvas = new MapCanvas(map);
    private final SegmentSwitch<MapTool> tools;
    private final HBox bar = new HBox(4);
    private final Label hint = FormParts.note("");
    private final Label readout = new Label();
    private boolean writing;
    private boolean byKeys;

    /**
     * @param writer takes what was done on the map
     */
    public MapPane(Writer writer) {
        super(6);
        tools =
                new SegmentSwitch<>(
                        List.of(MapTool.HAND, MapTool.BOX, MapTool.POLYGON),
                        List.of("Look and move", "Draw box", "Draw polygon"),
                        this::use);
        tools.describe("Map");
        tools.show(MapTool.HAND);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .addAll(
                        tools,
                        FormParts.spring(),
                        FormParts.icon(
                                Feather.ZOOM_OUT, "Zoom out", () -> look(() -> map.zoom(0.6))),
                        FormParts.icon(
                                Feather.ZOOM_IN, "Zoom in", () -> look(() -> map.zoom(1 / 0.6))),
                        FormParts.icon(
                                Feather.MAXIMIZE,
                                "Show the whole footprint",
                                () -> look(map::fit)));
        readout.getStyleClass().addAll("form-note", "map-readout");
        readout.setMinWidth(Region.USE_PREF_SIZE);
        // Two lines, always: what stands below would jump otherwise.
        hint.setMinHeight(34);
        hint.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox below = new HBox(12, hint, readout);
        getChildren().addAll(bar, canvas, below);
        canvas.setAccessibleHelp(
                "Arrows look around, plus and minus zoom, Home shows the whole footprint. Tab goes to its"
                        + " corners, Ctrl with arrows moves what is held, Delete removes a corner, Insert"
                        + " adds one, Escape lets go.");
        new MapPointer(
                canvas,
                map,
                edit -> {
                    byKeys = false;
                    write(writer, edit);
                },
                this::point,
                this::changed);
        new MapKeys(
                canvas,
                map,
                edit -> {
                    byKeys = true;
                    write(writer, edit);
                },
                this::changed);
        canvas.focusedProperty().addListener((observable, before, now) -> changed());
        // A tool is left with Escape from its button as well.
        tools.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE
                            && map.tool() != MapTool.HAND) {
                        use(MapTool.HAND);
                        event.consume();
                    }
                });
        changed();
    }

    private void write(Writer writer, MapEdit edit) {
        writing = true;
        try {
            writer.write(edit, byKeys);
        } finally {
            writing = false;
        }
        changed();
    }

    private void use(MapTool tool) {
        map.use(tool);
        changed();
    }

    private void look(Runnable how) {
        how.run();
        changed();
    }

    /** Where the keyboard goes when the map is called. */
    public Node entry() {
        return canvas;
    }

    /** What the map shows and does, for who drives it without a mouse; then {@link #redraw}. */
    public MapEditor editor() {
        return map;
    }

    /** Shows what was done with {@link #editor}. */
    public void redraw() {
        changed();
    }

    /** Shows a footprint. What was begun on the one before is given up. */
    public void show(MapFootprint footprint) {
        map.show(footprint, writing);
        changed();
    }

    /**
     * Takes hold of a position of the footprint and brings it into sight.
     *
     * @param place in the geometry
     * @return false where no position is there
     */
    public boolean reveal(JsonPointer place) {
        boolean found = map.held().takeAt(place);
        changed();
        return found;
    }

    public void setEditable(boolean editable) {
        map.setEditable(editable);
        tools.setDisable(!editable);
        changed();
    }

    private void point(MouseEvent event) {
        boolean on = event.getEventType() != MouseEvent.MOUSE_EXITED;
        LonLat at = map.view().at(canvas.mapX(event.getX()), canvas.mapY(event.getY()));
        readout.setText(on ? DegreeFormat.place(at, map.view().digits()) : "");
    }

    private void changed() {
        canvas.changed();
        tools.show(map.tool());
        String held = MapWords.held(map.footprint(), map.held().grip(), map.view().digits());
        String words = MapWords.of(map.footprint());
        hint.setText(hint(held));
        canvas.setAccessibleText(held.isEmpty() ? "Map. " + words + "." : held + ". " + words);
    }

    private String hint(String held) {
        String fixed = MapWords.whyFixed(map.footprint());
        return switch (map.tool()) {
            case BOX -> BOX;
            case POLYGON -> POLYGON;
            case HAND ->
                    !map.isEditable()
                            ? ""
                            : !fixed.isEmpty()
                                    ? fixed
                                    : !map.held().isNothing()
                                            ? held
                                            : map.handles().areTooMany()
                                                    ? TOO_MANY
                                                    : map.footprint().shape().isEmpty()
                                                            ? "Draw a box or a polygon, or paste a place."
                                                            : LOOK;
        };
    }
}
