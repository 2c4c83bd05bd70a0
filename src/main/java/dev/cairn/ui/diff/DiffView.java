package dev.cairn.ui.diff;

import dev.cairn.json.TextDiff;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A difference of two texts: removed and added lines, each with its sign, among a few lines around.
 */
public final class DiffView extends ListView<String> {

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
        show(TextDiff.unified("item", before, after, CONTEXT));
    }

    /** Shows a unified difference. */
    public void show(String unified) {
        List<String> lines =
                unified.lines()
                        .filter(line -> !line.startsWith("--- ") && !line.startsWith("+++ "))
                        .toList();
        getItems().setAll(lines);
    }

    private static final class Line extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : line;
            setText(text);
            pseudoClassStateChanged(ADDED, text.startsWith("+"));
            pseudoClassStateChanged(REMOVED, text.startsWith("-"));
            pseudoClassStateChanged(PLACE, text.startsWith("@"));
        }
    }
}
