package dev.cairn.ui.window;

import dev.cairn.form.text.LineTarget;
import dev.cairn.settings.UserSettings;
import dev.cairn.ui.settings.SettingsDialog;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.Optional;

/** Settings, the list of shortcuts, and what Cairn is. */
final class WindowDialogs {

    private final Window owner;
    private final UserSettings settings;
    private final WindowCommands commands;
    private final FilePicker picker;

    WindowDialogs(Window owner, UserSettings settings, WindowCommands commands, FilePicker picker) {
        this.owner = owner;
        this.settings = settings;
        this.commands = commands;
        this.picker = picker;
    }

    void settings() {
        Dialog<ButtonType> dialog =
                dialog(
                        "Settings",
                        new SettingsDialog(
                                        settings, start -> picker.folder("Default checkout", start))
                                .content());
        dialog.show();
    }

    void shortcuts() {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcut-table");
        int row = 0;
        for (MenuTable menu : MenuTable.values()) {
            Label heading = new Label(menu.title());
            heading.getStyleClass().add("shortcut-heading");
            table.add(heading, 0, row++, 2, 1);
            for (String id : menu.commands()) {
                WindowCommand command = commands.get(id);
                KeyCombination shortcut = command.shortcut();
                if (shortcut != null) {
                    table.add(new Label(command.label().get()), 0, row);
                    Label keys = new Label(shortcut.getDisplayText());
                    keys.getStyleClass().add("shortcut-keys");
                    table.add(keys, 1, row++);
                }
            }
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(460, 560);
        dialog("Keyboard shortcuts", scroll).show();
    }

    /** Asks for a line; empty where the user thought better of it, or named none. */
    Optional<LineTarget> line() {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(owner);
        dialog.setTitle("Go to line");
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText("Line, or line:column");
        dialog.getEditor().setId("go-to-line");
        dialog.getEditor().setAccessibleText("Line, or line:column");
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty()
                .bind(dialog.getEditor().textProperty().map(s -> LineTarget.read(s).isEmpty()));
        StyleSheets.addTo(dialog.getDialogPane());
        return dialog.showAndWait().flatMap(LineTarget::read);
    }

    void about() {
        Label name = new Label("Cairn");
        name.getStyleClass().add("welcome-name");
        Label what =
                new Label(
                        "Writes, checks and publishes STAC Items for trained models and training data.\n"
                                + "Everything is checked on this machine; nothing is sent anywhere.\n\n"
                                + "Apache License 2.0");
        what.setWrapText(true);
        dialog("About Cairn", new VBox(name, what)).show();
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        VBox body = new VBox(content);
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        StyleSheets.addTo(dialog.getDialogPane());
        return dialog;
    }
}
