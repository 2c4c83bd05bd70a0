package dev.cairn.ui.window;

import dev.cairn.settings.FolderWording;
import dev.cairn.settings.UserSettings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What is shown while nothing is open: what Cairn is, and the ways to start. */
final class WelcomePane extends StackPane {

    private static final String WHAT =
            "Write, check and publish STAC Items for trained models and training data."
                    + " What you do not touch stays as it is, to the byte.";

    private final UserSettings settings;
    private final Consumer<Path> open;
    private final VBox recent = new VBox();

    WelcomePane(WindowCommands commands, UserSettings settings, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label name = label("Cairn", "welcome-name");
        Label what = label(WHAT, "welcome-what");
        what.setWrapText(true);
        HBox buttons =
                new HBox(
                        button(commands.get("new-model")),
                        button(commands.get("new-data")),
                        button(commands.get("open")));
        buttons.getStyleClass().add("welcome-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        Label drop = label("or drop a file here", "welcome-drop");
        recent.getStyleClass().add("welcome-recent");
        VBox page = new VBox(name, what, buttons, drop, recent);
        page.getStyleClass().add("welcome-page");
        page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(page);
        settings.recentFiles().listen(this::fill);
        fill();
    }

    private void fill() {
        recent.getChildren().clear();
        if (!settings.recentFiles().isEmpty()) {
            recent.getChildren().add(label("Recent", "welcome-heading"));
        }
        for (Path file : settings.recentFiles().stream().limit(8).toList()) {
            Path name = file.getFileName();
            Path folder = file.getParent();
            Hyperlink link = new Hyperlink(name == null ? file.toString() : name.toString());
            link.setMnemonicParsing(false);
            link.setTooltip(new Tooltip(file.toString()));
            link.setOnAction(event -> open.accept(file));
            HBox row =
                    new HBox(
                            link,
                            label(
                                    folder == null ? "" : FolderWording.name(folder),
                                    "welcome-folder"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("welcome-row");
            recent.getChildren().add(row);
        }
    }

    private static Button button(WindowCommand command) {
        Button button = new Button();
        button.setId("welcome-" + command.id());
        button.textProperty().bind(command.label());
        if (command.icon() != null) {
            button.setGraphic(new FontIcon(command.icon()));
        }
        button.setTooltip(new Tooltip(command.help()));
        button.setOnAction(event -> command.run());
        button.getStyleClass().add("large");
        return button;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
