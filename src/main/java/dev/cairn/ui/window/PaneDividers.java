package dev.cairn.ui.window;

import dev.cairn.settings.UserSettings;
import dev.cairn.settings.WindowPlace;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

import java.util.List;

/** Puts the dividers of an item's panes where they were left, and remembers where they are put. */
final class PaneDividers {

    private final SplitPane across;
    private final SplitPane down;
    private final UserSettings settings;
    private final ChangeListener<Number> moved = (o, was, now) -> remember();
    private boolean placing;
    private boolean dragging;

    /**
     * @param across sections, form and text side by side
     * @param down these over the problems
     */
    PaneDividers(SplitPane across, SplitPane down, UserSettings settings) {
        this.across = across;
        this.down = down;
        this.settings = settings;
        down.getDividers().forEach(divider -> divider.positionProperty().addListener(moved));
        for (SplitPane pane : List.of(across, down)) {
            pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragging = true);
            pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        }
    }

    /** Shows panes side by side: all three, or the text alone. */
    void show(List<Node> nodes) {
        placing = true;
        across.getItems().setAll(nodes);
        across.getDividers().forEach(divider -> divider.positionProperty().addListener(moved));
        place();
        placing = false;
    }

    /** Puts the dividers where the settings have them; for a tab that comes to the front. */
    void place() {
        WindowPlace place = settings.window().get();
        down.setDividerPositions(place.problems());
        if (across.getDividers().size() == 2) {
            across.setDividerPositions(place.sections(), place.text());
        }
    }

    void close() {
        down.getDividers().forEach(divider -> divider.positionProperty().removeListener(moved));
        across.getDividers().forEach(divider -> divider.positionProperty().removeListener(moved));
    }

    private void remember() {
        // Before the first layout and while the window is being resized, positions are not the
        // user's doing; they are while a divider is held.
        if (placing || across.getScene() == null || across.getDividers().size() != 2 || !dragging) {
            return;
        }
        double[] at = across.getDividerPositions();
        settings.window()
                .set(
                        settings.window()
                                .get()
                                .withDividers(at[0], at[1], down.getDividerPositions()[0]));
    }
}
