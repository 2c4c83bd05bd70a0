package dev.cairn.ui.diff;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.Optional;

/** Shows what a change would do, and asks whether to do it. */
public final class DiffDialog {

    private static final double WIDTH = 860;

    private DiffDialog() {}

    /**
     * Shows the difference of two texts.
     *
     * @param sentence what the change is
     * @param accept the words of the button that takes it
     * @return whether it was taken
     */
    public static boolean ask(
            Window owner, String sentence, String before, String after, String accept) {
        ButtonType take = new ButtonType(accept, ButtonData.OK_DONE);
        Optional<ButtonType> answer =
                dialog(owner, sentence, before, after, take, ButtonType.CANCEL).showAndWait();
        return answer.isPresent() && answer.get() == take;
    }

    /** Shows the difference of two texts, to look at. */
    public static void show(Window owner, String sentence, String before, String after) {
        dialog(owner, sentence, before, after, ButtonType.CLOSE).showAndWait();
    }

    private static Dialog<ButtonType> dialog(
            Window owner, String sentence, String before, String after, ButtonType... buttons) {
        DiffView view = new DiffView();
        view.show(before, after);
        view.setPrefSize(760, 420);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(label, view);
        content.getStyleClass().add("dialog-body");
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Difference");
        dialog.setResizable(true);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        return dialog;
    }
}
