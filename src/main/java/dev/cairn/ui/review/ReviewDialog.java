package dev.cairn.ui.review;

import dev.cairn.form.review.ChangeReview;
import dev.cairn.ui.diff.DialogSize;
import dev.cairn.ui.diff.DiffView;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Shows changes one by one and all together, each as a difference, and asks whether to make them.
 */
public final class ReviewDialog {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 600;
    private static final double STEPS_WIDTH = 300;
    private static final double STEPS_LEAST = 200;
    private static final int ALL = -1;

    private final ChangeReview review;
    private final ListView<Integer> steps = new ListView<>();
    private final DiffView diff = new DiffView();
    private final Label detail = new Label();

    private ReviewDialog(ChangeReview review) {
        this.review = review;
        steps.setId("review-steps");
        steps.getStyleClass().add("review-steps");
        steps.setPrefWidth(STEPS_WIDTH);
        steps.setMinWidth(STEPS_LEAST);
        steps.setAccessibleText("Changes");
        steps.setCellFactory(view -> new Cell());
        if (review.steps().size() > 1) {
            steps.getItems().add(ALL);
        }
        IntStream.range(0, review.steps().size()).forEach(steps.getItems()::add);
        steps.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> show(now));
        detail.setId("review-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("review-detail");
        VBox.setVgrow(diff, Priority.ALWAYS);
        steps.getSelectionModel().selectFirst();
    }

    /**
     * Shows the changes and waits for an answer.
     *
     * @param title of the dialog
     * @param sentence what the changes are about
     * @param accept the words of the button that makes them
     * @return whether they are to be made
     */
    public static boolean ask(
            Window owner, String title, String sentence, ChangeReview review, String accept) {
        ReviewDialog content = new ReviewDialog(review);
        ButtonType take = new ButtonType(accept, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.getDialogPane().setContent(content.node(sentence));
        dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        DialogSize.set(dialog, owner, WIDTH, HEIGHT);
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.isPresent() && answer.get() == take;
    }

    private VBox node(String sentence) {
        Label heading = new Label(sentence);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setId("review-sentence");
        VBox right = new VBox(detail, diff);
        right.getStyleClass().add("review-right");
        HBox panes = new HBox(steps, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        VBox body = new VBox(heading, panes);
        body.getStyleClass().add("dialog-body");
        return body;
    }

    private void show(@Nullable Integer step) {
        if (step == null) {
            return;
        }
        String why = step == ALL ? "" : review.steps().get(step).detail();
        detail.setText(why);
        detail.setVisible(!why.isEmpty());
        detail.setManaged(!why.isEmpty());
        diff.getItems().setAll(step == ALL ? review.rows() : review.rows(step));
        diff.scrollTo(0);
    }

    private final class Cell extends ListCell<Integer> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0);
            setMnemonicParsing(false);
        }

        @Override
        protected void updateItem(@Nullable Integer step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setText(null);
            } else if (step == ALL) {
                setText("All " + review.count() + " together");
            } else {
                setText(review.steps().get(step).title());
            }
        }
    }
}
