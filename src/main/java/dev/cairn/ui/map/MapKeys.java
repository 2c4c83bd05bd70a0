package dev.cairn.ui.map;

import dev.cairn.form.footprint.FootprintGrip;
import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapTool;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.function.Consumer;

/** What the keyboard does on the map. */
final class MapKeys {

    private static final double PAN = 48;
    private static final int FAR = 10;
    private static final double ZOOM = 1.5;

    private final MapEditor map;
    private final Consumer<MapEdit> write;
    private final Runnable changed;
    private boolean leaving;

    /**
     * @param write takes what is to be written
     * @param changed told when something looks different
     */
    MapKeys(MapCanvas canvas, MapEditor map, Consumer<MapEdit> write, Runnable changed) {
        this.map = map;
        this.write = write;
        this.changed = changed;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.focusedProperty().addListener((observable, before, now) -> leaving = false);
    }

    private void pressed(KeyEvent event) {
        if (handles(event)) {
            event.consume();
            changed.run();
        }
    }

    private boolean handles(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> arrow(event);
            case PLUS, ADD, EQUALS -> zoom(event, ZOOM);
            case MINUS, SUBTRACT -> zoom(event, 1 / ZOOM);
            case HOME, DIGIT0, NUMPAD0 -> fit(event);
            case TAB -> tab(event);
            case ESCAPE -> escape();
            case ENTER -> map.draft() != null && wrote(map.close());
            case INSERT -> wrote(map.held().insertBehind());
            case DELETE -> !event.isShortcutDown() && wrote(map.held().remove());
            case BACK_SPACE -> back();
            default -> false;
        };
    }

    /** A key of the map is used up even where there is nothing to write. */
    private boolean wrote(Optional<MapEdit> edit) {
        edit.ifPresent(write);
        return true;
    }

    private boolean arrow(KeyEvent event) {
        int x = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int y = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            int steps = event.isShiftDown() ? FAR : 1;
            return wrote(map.held().nudge(x * steps, -y * steps));
        }
        map.pan(-x * PAN, -y * PAN);
        return true;
    }

    private boolean zoom(KeyEvent event, double factor) {
        if (event.isAltDown()) {
            return false;
        }
        map.zoom(factor);
        return true;
    }

    private boolean fit(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        map.fit();
        return true;
    }

    /** Tab goes through the corners, and on to the next field behind the last one. */
    private boolean tab(KeyEvent event) {
        if (leaving || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return map.held().step(event.isShiftDown() ? -1 : 1);
    }

    /** Gives up what was begun, then what is held, then the tool; after that Tab leaves the map. */
    private boolean escape() {
        if (map.cancel()) {
            return true;
        }
        if (!map.held().isNothing()) {
            map.held().take(FootprintGrip.NONE);
            leaving = true;
            return true;
        }
        if (map.tool() != MapTool.HAND) {
            map.use(MapTool.HAND);
            return true;
        }
        return false;
    }

    private boolean back() {
        if (map.draft() != null) {
            map.back();
            return true;
        }
        return wrote(map.held().remove());
    }
}
