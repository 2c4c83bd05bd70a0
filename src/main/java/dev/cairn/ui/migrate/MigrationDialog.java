package dev.cairn.ui.migrate;

import dev.cairn.check.migrate.Migration;
import dev.cairn.form.review.MigrationModel;
import dev.cairn.json.TextEdit;
import dev.cairn.ui.diff.DialogSize;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/** Shows what a migration does before it is made, and asks what it cannot decide alone. */
public final class MigrationDialog {

    private static final double WIDTH = 1040;
    private static final double HEIGHT = 640;

    private MigrationDialog() {}

    /**
     * What the user decided.
     *
     * @param title of the migration, for undo
     * @param edits of the text, to be made as one step
     */
    public record Decision(String title, List<TextEdit> edits) {}

    /**
     * Shows the migrations and waits for an answer.
     *
     * @param text that they were made for
     * @param migrations one at least; the first is shown first
     * @return empty when the user thought better of it
     */
    public static Optional<Decision> ask(Window owner, String text, List<Migration> migrations) {
        MigrationModel model = new MigrationModel(text, migrations);
        ButtonType take = new ButtonType("Change it", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Bring to another version");
        dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        Button button = (Button) dialog.getDialogPane().lookupButton(take);
        button.setId("migration-apply");
        MigrationView view =
                new MigrationView(
                        model,
                        () -> {
                            button.setText("Bring it to " + model.chosen().to());
                            button.setDisable(model.edits().isEmpty());
                        });
        dialog.getDialogPane().setContent(view);
        DialogSize.set(dialog, owner, WIDTH, HEIGHT);
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.isPresent() && answer.get() == take
                ? Optional.of(new Decision(model.chosen().title(), model.edits()))
                : Optional.empty();
    }
}
