package dev.cairn.ui.diff;

import dev.cairn.form.review.DiffRow;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

/**
 * A difference of two texts: removed and added lines, each with its sign, among a few lines around.
 */
public final class DiffView extends ListView<DiffRow> {

    private static final int CONTEXT = 3;
    private static final double LINE_HEIGHT = 18;
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

    /** An empty view. */
    public DiffView() {
        getStyleClass().add("diff-view");
        setAccessibleText("Differences");
        setPlaceholder(new Label("There is no difference."));
        setFixedCellSize(LINE_HEIGHT);
        setCellFactory(view -> new Line());
    }

    /** Shows what leads from one text to the other. */
    public void show(String before, String after) {
        getItems().setAll(DiffRow.between(before, after, CONTEXT));
    }

    /** Shows a unified difference. */
    public void show(String unified) {
        getItems().setAll(DiffRow.of(unified));
    }

    /** Gives a node the looks of a line. */
    static void mark(Node node, DiffRow.@Nullable Kind kind) {
        node.pseudoClassStateChanged(ADDED, kind == DiffRow.Kind.ADDED);
        node.pseudoClassStateChanged(REMOVED, kind == DiffRow.Kind.REMOVED);
        node.pseudoClassStateChanged(PLACE, kind == DiffRow.Kind.PLACE);
    }

    private static final class Line extends ListCell<DiffRow> {
        @Override
        protected void updateItem(@Nullable DiffRow row, boolean empty) {
            super.updateItem(row, empty);
            DiffRow shown = empty ? null : row;
            setText(shown == null ? "" : shown.text());
            mark(this, shown == null ? null : shown.kind());
        }
    }
}
