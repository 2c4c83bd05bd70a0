package dev.cairn.ui.map;

import dev.cairn.form.footprint.FootprintGrip;
import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapTool;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import java.util.Optional;
import java.util.function.Consumer;

/** What mouse and touchpad do on the map. */
final class MapPointer {

    private static final double NOTCH = 1.2;

    private final MapCanvas canvas;
    private final MapEditor map;
    private final Consumer<MapEdit> write;
    private final Consumer<MouseEvent> moved;
    private final Runnable changed;

    /**
     * @param write takes what is to be written
     * @param moved told where the pointer is
     * @param changed told when something looks different
     */
    MapPointer(
            MapCanvas canvas,
            MapEditor map,
            Consumer<MapEdit> write,
            Consumer<MouseEvent> moved,
            Runnable changed) {
        this.canvas = canvas;
        this.map = map;
        this.write = write;
        this.moved = moved;
        this.changed = changed;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, this::left);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        canvas.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        event.consume();
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        map.press(
                canvas.mapX(event.getX()),
                canvas.mapY(event.getY()),
                event.getButton() == MouseButton.MIDDLE,
                event.isAltDown());
        changed.run();
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        map.drag(canvas.mapX(event.getX()), canvas.mapY(event.getY()));
        moved.accept(event);
        changed.run();
    }

    private void released(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        double x = canvas.mapX(event.getX());
        double y = canvas.mapY(event.getY());
        boolean twice = event.getClickCount() >= 2 && event.isStillSincePress();
        boolean drawing = map.draft() != null;
        Optional<MapEdit> edit = twice && drawing ? map.close() : map.release(x, y);
        if (edit.isEmpty() && twice && !drawing && event.getButton() == MouseButton.PRIMARY) {
            edit = map.insert(x, y);
            if (edit.isEmpty() && map.tool() == MapTool.HAND) {
                map.zoom(2, x, y);
            }
        }
        changed.run();
        edit.ifPresent(write);
    }

    private void hovered(MouseEvent event) {
        moved.accept(event);
        if (map.hover(canvas.mapX(event.getX()), canvas.mapY(event.getY()))) {
            changed.run();
        }
    }

    private void left(MouseEvent event) {
        map.leave();
        moved.accept(event);
        changed.run();
    }

    /** The wheel belongs to the page, unless the map was clicked or Ctrl is held. */
    private void scrolled(ScrollEvent event) {
        if (!canvas.isFocused() && !event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (event.getDeltaY() != 0) {
            double notches = Math.clamp(event.getDeltaY() / 40, -3, 3);
            map.zoom(
                    Math.pow(NOTCH, notches), canvas.mapX(event.getX()), canvas.mapY(event.getY()));
            changed.run();
        }
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        map.zoom(event.getZoomFactor(), canvas.mapX(event.getX()), canvas.mapY(event.getY()));
        changed.run();
    }

    private void menu(ContextMenuEvent event) {
        event.consume();
        double x = canvas.mapX(event.getX());
        double y = canvas.mapY(event.getY());
        ContextMenu menu = new ContextMenu();
        if (map.tool() == MapTool.HAND && map.isEditable()) {
            FootprintGrip grip = map.handles().at(x, y).grip();
            if (grip instanceof FootprintGrip.Vertex) {
                map.held().take(grip);
                changed.run();
                MenuItem remove = item("Remove this corner", () -> map.held().remove());
                remove.setDisable(map.held().remove().isEmpty());
                menu.getItems().add(remove);
            } else if (!grip.equals(FootprintGrip.NONE)) {
                menu.getItems().add(item("Add a corner here", () -> map.insert(x, y)));
            }
        }
        MenuItem fit = new MenuItem("Show the whole footprint");
        fit.setOnAction(
                action -> {
                    map.fit();
                    changed.run();
                });
        menu.getItems().add(fit);
        menu.show(canvas, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(String title, java.util.function.Supplier<Optional<MapEdit>> edit) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(
                action -> {
                    edit.get().ifPresent(write);
                    changed.run();
                });
        return item;
    }
}
