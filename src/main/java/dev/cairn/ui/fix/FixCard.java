package dev.cairn.ui.fix;

import dev.cairn.form.review.FixPreview;
import dev.cairn.ui.diff.DiffLines;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** A preview of a fix in a small place: its title, what is to be said, and the first lines. */
final class FixCard extends VBox {

    private static final double WIDTH = 560;

    private final Label title = new Label();
    private final Label note = new Label();
    private final DiffLines lines = new DiffLines();

    FixCard() {
        getStyleClass().add("fix-card");
        setMaxWidth(WIDTH);
        title.getStyleClass().add("fix-title");
        title.setWrapText(true);
        note.setWrapText(true);
        note.getStyleClass().add("fix-note");
        getChildren().setAll(title, note, lines);
    }

    /**
     * @param words in bold over the lines
     * @param preview null while it cannot be told
     */
    void show(String words, @Nullable FixPreview preview) {
        title.setText(words);
        String said = preview == null ? "Checking…" : preview.note();
        note.setText(said);
        note.setVisible(!said.isEmpty());
        note.setManaged(!said.isEmpty());
        lines.show(preview == null ? java.util.List.of() : preview.rows());
    }
}
