package dev.cairn.ui.diff;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Shows the difference of two texts, to look at. */
public final class DiffDialog {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;

    private DiffDialog() {}

    /**
     * Shows it and waits until it is closed.
     *
     * @param sentence what is compared with what
     */
    public static void show(Window owner, String sentence, String before, String after) {
        DiffView view = new DiffView();
        view.show(before, after);
        VBox.setVgrow(view, Priority.ALWAYS);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(label, view);
        content.getStyleClass().add("dialog-body");
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Difference");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        DialogSize.set(dialog, owner, WIDTH, HEIGHT);
        dialog.showAndWait();
    }
}
