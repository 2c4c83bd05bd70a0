package dev.cairn.ui.window;

import dev.cairn.stac.PublicationStatus;
import dev.cairn.ui.json.JsonView;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.util.List;
import java.util.function.Consumer;

/** What can be done with the item that is in front. Without one, nothing happens. */
final class ItemActions {

    private final OpenItems items;

    ItemActions(OpenItems items) {
        this.items = items;
    }

    private void with(Consumer<ItemTab> action) {
        ItemTab item = items.current().get();
        if (item != null) {
            action.accept(item);
        }
    }

    void undo() {
        with(item -> item.document().undo());
    }

    void redo() {
        with(item -> item.document().redo());
    }

    void text(Consumer<JsonView> action) {
        with(item -> action.accept(item.pane().text()));
    }

    /** Whether the text of the item in front has the focus. */
    boolean isInText() {
        ItemTab item = items.current().get();
        return item != null && item.pane().text().hasTextFocus();
    }

    void status(PublicationStatus status) {
        with(item -> StatusSwitch.write(item.session(), status));
    }

    void nextEmpty() {
        with(item -> item.pane().forms().nextEmpty());
    }

    void focusSections() {
        with(item -> item.pane().focus(item.pane().sections()));
    }

    void focusForm() {
        with(item -> item.pane().focus(item.pane().form()));
    }

    void focusText() {
        with(item -> item.pane().focus(item.pane().text()));
    }

    void focusProblems() {
        with(item -> item.pane().focus(item.pane().problems()));
    }

    /** The focus goes to the next pane, or the one before, and around the end. */
    void stepPane(int by) {
        with(
                item -> {
                    List<Node> panes = item.pane().focusOrder();
                    Scene scene = item.pane().getScene();
                    Node focused = scene == null ? null : scene.getFocusOwner();
                    int at = by > 0 ? -1 : 0;
                    for (int i = 0; i < panes.size() && focused != null; i++) {
                        if (FirstFocus.within(panes.get(i), focused)) {
                            at = i;
                        }
                    }
                    item.pane().focus(panes.get(Math.floorMod(at + by, panes.size())));
                });
    }
}
