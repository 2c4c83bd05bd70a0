package dev.cairn.ui.export;

import dev.cairn.settings.FolderWording;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where an export goes, and the message of its commit. */
final class TargetForm extends VBox {

    private final ComboBox<Path> checkouts = new ComboBox<>();
    private final Button choose = new Button("Choose…");
    private final TextField path = new TextField();
    private final TextArea message = new TextArea();
    private boolean showing;
    private @Nullable String suggested;

    /**
     * @param recent checkouts to choose from
     * @param chooseFolder asks for another one
     * @param chosen told the checkout that the user chose
     * @param typed told that the path was changed by the user
     */
    TargetForm(
            List<Path> recent,
            UnaryOperator<@Nullable Path> chooseFolder,
            Consumer<Path> chosen,
            Runnable typed) {
        getStyleClass().add("export-form");
        checkouts.setId("export-checkout");
        checkouts.getItems().setAll(recent);
        checkouts.setMaxWidth(Double.MAX_VALUE);
        checkouts.setConverter(new Names());
        checkouts.setPromptText("Choose a checkout");
        checkouts.setOnAction(
                event -> {
                    Path now = checkouts.getValue();
                    if (!showing && now != null) {
                        chosen.accept(now);
                    }
                });
        choose.setId("export-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(
                event -> {
                    Path folder = chooseFolder.apply(checkouts.getValue());
                    if (folder != null) {
                        chosen.accept(folder);
                    }
                });
        path.setId("export-path");
        path.textProperty()
                .addListener(
                        (o, was, now) -> {
                            if (!showing) {
                                typed.run();
                            }
                        });
        message.setId("export-message");
        message.setPrefRowCount(2);
        message.setWrapText(true);
        HBox.setHgrow(checkouts, Priority.ALWAYS);
        HBox checkoutRow = new HBox(checkouts, choose);
        checkoutRow.getStyleClass().add("settings-row");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-grid");
        row(grid, 0, "Checkout", checkoutRow, checkouts);
        row(grid, 1, "File", path, path);
        getChildren().add(grid);
    }

    /** What belongs below the target: the plan, what is asked about it, and the message. */
    void addPlan(PlanView plan, Node... decisions) {
        VBox.setVgrow(plan, Priority.ALWAYS);
        for (Node decision : decisions) {
            decision.setVisible(false);
            decision.setManaged(false);
        }
        Label label = new Label("Message");
        label.setLabelFor(message);
        getChildren().add(plan);
        getChildren().addAll(decisions);
        getChildren().addAll(label, message);
    }

    /** Puts the keyboard where a checkout is chosen. */
    void focusChoose() {
        choose.requestFocus();
    }

    void checkout(Path folder) {
        showing = true;
        if (!checkouts.getItems().contains(folder)) {
            checkouts.getItems().addFirst(folder);
        }
        checkouts.setValue(folder);
        showing = false;
    }

    String path() {
        return path.getText();
    }

    void path(String suggestion) {
        showing = true;
        path.setText(suggestion);
        showing = false;
    }

    String message() {
        return message.getText();
    }

    /** Puts in a message, unless the user has written one. */
    void suggestMessage(String text) {
        if (message.getText().isBlank() || message.getText().equals(suggested)) {
            message.setText(text);
        }
        suggested = text;
    }

    private static void row(GridPane grid, int index, String label, Node control, Node labelled) {
        Label name = new Label(label);
        name.setLabelFor(labelled);
        name.setMinWidth(USE_PREF_SIZE);
        grid.add(name, 0, index);
        grid.add(control, 1, index);
        GridPane.setHgrow(control, Priority.ALWAYS);
    }

    private static final class Names extends StringConverter<Path> {
        @Override
        public String toString(@Nullable Path folder) {
            return folder == null ? "" : FolderWording.name(folder);
        }

        @Override
        public Path fromString(String text) {
            return Path.of(text);
        }
    }
}
