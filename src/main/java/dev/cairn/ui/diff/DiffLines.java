package dev.cairn.ui.diff;

import dev.cairn.form.review.DiffRow;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/** The first lines of a difference, for a small place such as a tooltip. */
public final class DiffLines extends VBox {

    private static final int MOST = 16;
    private static final int LONGEST = 96;

    public DiffLines() {
        getStyleClass().add("diff-lines");
    }

    /** Shows lines; what is too much is counted. */
    public void show(List<DiffRow> rows) {
        getChildren().clear();
        for (DiffRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
            getChildren().add(line(row.kind(), row.text()));
        }
        int more = rows.size() - MOST;
        if (more > 0) {
            String words = more == 1 ? "… and 1 more line" : "… and " + more + " more lines";
            getChildren().add(line(DiffRow.Kind.PLACE, words));
        }
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private static Label line(DiffRow.Kind kind, String text) {
        Label label =
                new Label(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
        label.getStyleClass().add("diff-line");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMnemonicParsing(false);
        DiffView.mark(label, kind);
        return label;
    }
}
