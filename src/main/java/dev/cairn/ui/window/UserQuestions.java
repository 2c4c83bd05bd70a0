package dev.cairn.ui.window;

import dev.cairn.files.FileProblem;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

import java.util.List;
import java.util.Optional;

/** The few questions that need an answer before anything else can happen. */
final class UserQuestions {

    /** What to do with changes that are not saved. */
    enum Unsaved {
        SAVE,
        DROP,
        CANCEL
    }

    /** What to do about a file that somebody else changed. */
    enum Conflict {
        RELOAD,
        KEEP_MINE,
        SHOW,
        CANCEL
    }

    private final Window owner;

    UserQuestions(Window owner) {
        this.owner = owner;
    }

    /** Whether to save before closing; for one item or for several at once. */
    Unsaved unsaved(List<String> names) {
        boolean one = names.size() == 1;
        String what =
                one
                        ? "Save the changes of " + names.getFirst() + "?"
                        : "Save the changes of " + names.size() + " items?";
        ButtonType save = new ButtonType(one ? "Save" : "Save all", ButtonData.YES);
        ButtonType drop = new ButtonType("Don't save", ButtonData.NO);
        Alert alert =
                alert(
                        what,
                        one ? "They are lost otherwise." : String.join("\n", names),
                        save,
                        drop);
        alert.getButtonTypes().add(ButtonType.CANCEL);
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.isEmpty() || answer.get() == ButtonType.CANCEL) {
            return Unsaved.CANCEL;
        }
        return answer.get() == save ? Unsaved.SAVE : Unsaved.DROP;
    }

    /** What to do about a conflict, told as a sentence. */
    Conflict conflict(String sentence) {
        ButtonType reload = new ButtonType("Reload", ButtonData.OTHER);
        ButtonType keep = new ButtonType("Keep mine", ButtonData.OTHER);
        ButtonType show = new ButtonType("Show the difference", ButtonData.LEFT);
        Alert alert =
                alert(
                        sentence,
                        "Reload takes what is on disk; it can be undone. Keep mine saves over it.",
                        show,
                        reload,
                        keep);
        alert.getButtonTypes().add(ButtonType.CANCEL);
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        if (answer == reload) {
            return Conflict.RELOAD;
        }
        if (answer == keep) {
            return Conflict.KEEP_MINE;
        }
        return answer == show ? Conflict.SHOW : Conflict.CANCEL;
    }

    /** Says what went wrong. */
    void tell(Exception problem) {
        String sentence =
                problem instanceof FileProblem known && known.getMessage() != null
                        ? known.getMessage()
                        : "That did not work: " + problem.getMessage();
        tell(sentence);
    }

    /** Says something that the user has to know. */
    void tell(String sentence) {
        Alert alert = alert(sentence, "", ButtonType.OK);
        alert.setAlertType(Alert.AlertType.WARNING);
        alert.getButtonTypes().setAll(ButtonType.OK);
        alert.setHeaderText(sentence);
        alert.show();
    }

    private Alert alert(String header, String content, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, content, buttons);
        alert.initOwner(owner);
        alert.setTitle("Cairn");
        alert.setHeaderText(header);
        alert.setGraphic(null);
        StyleSheets.addTo(alert.getDialogPane());
        return alert;
    }
}
