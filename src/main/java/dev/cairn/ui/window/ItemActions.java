package dev.cairn.ui.window;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.json.JsonText;
import dev.cairn.json.TextDiff;
import dev.cairn.stac.Status;
import dev.cairn.ui.diff.DiffDialog;
import dev.cairn.ui.json.JsonView;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Consumer;

/** What can be done with the item that is in front. Without one, nothing happens. */
final class ItemActions {

    private final OpenItems items;
    private final Tools tools;
    private final Consumer<String> tell;

    /**
     * @param tell says something in the status bar
     */
    ItemActions(OpenItems items, Tools tools, Consumer<String> tell) {
        this.items = items;
        this.tools = tools;
        this.tell = tell;
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

    void status(Status status) {
        with(item -> StatusSwitch.write(item.session(), status));
    }

    void repair() {
        with(item -> item.pane().notices().repair());
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

    void nextProblem(boolean forward) {
        with(
                item -> {
                    Finding next =
                            item.pane()
                                    .problems()
                                    .problems()
                                    .from(item.pane().text().caret(), forward);
                    if (next == null) {
                        tell.accept("There are no problems.");
                    } else {
                        item.pane().goTo(next);
                    }
                });
    }

    /**
     * Mends what is wrong at the caret or in the field: at once when there is one way, else by a
     * choice.
     */
    void fixHere() {
        with(
                item -> {
                    ItemPane pane = item.pane();
                    int caret = pane.text().hasTextFocus() ? pane.text().caret() : -1;
                    Finding finding = pane.problems().problems().fixable(caret, pane.place());
                    if (finding == null) {
                        tell.accept("There is nothing here that Cairn could fix.");
                    } else if (finding.fixes().size() == 1) {
                        item.session().apply(finding.fixes().getFirst());
                    } else {
                        choose(item, finding);
                    }
                });
    }

    private static void choose(ItemTab item, Finding finding) {
        ContextMenu menu = new ContextMenu();
        for (Fix fix : finding.fixes()) {
            MenuItem choice = new MenuItem(fix.title());
            choice.setOnAction(event -> item.session().apply(fix));
            menu.getItems().add(choice);
        }
        Node owner = item.pane().getScene().getFocusOwner();
        Node anchor = owner == null ? item.pane() : owner;
        Bounds place = item.pane().text().caretOnScreen();
        if (item.pane().text().hasTextFocus() && place != null) {
            menu.show(anchor, place.getMinX(), place.getMaxY());
        } else {
            Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
            menu.show(anchor, bounds.getMinX(), bounds.getMaxY());
        }
    }

    /** Mends all that changes no meaning, after a look at the difference; one step of undo. */
    void fixSafe() {
        with(
                item -> {
                    JsonText text = item.document().tree();
                    if (text != null) {
                        CheckOptions options = item.place().options();
                        tools.background()
                                .run(
                                        () ->
                                                SafeFixes.of(
                                                        text,
                                                        now -> tools.checker().check(now, options)),
                                        fixes -> offer(item, fixes),
                                        failed ->
                                                tell.accept("The fixes could not be worked out."));
                    }
                });
    }

    private void offer(ItemTab item, SafeFixes fixes) {
        if (fixes.titles().isEmpty()) {
            tell.accept("There is nothing that can be fixed without a decision of yours.");
            return;
        }
        String before = fixes.before().text();
        String after = fixes.after().text();
        String what =
                String.join("\n", fixes.titles().stream().map(title -> "• " + title).toList());
        boolean taken =
                DiffDialog.ask(item.pane().getScene().getWindow(), what, before, after, "Fix all");
        if (taken && before.equals(item.document().text())) {
            item.session().apply("Fix all safe ones", TextDiff.between(before, after), null, this);
        }
    }
}
