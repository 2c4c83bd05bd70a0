package dev.cairn.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row of what is needed most: new, open, save, undo, status, the verdict, and export. */
final class ToolbarView extends HBox {

    private static final double NARROW = 1120;

    private final Button verdict = new Button();
    private @Nullable VerdictLabel shown;

    ToolbarView(WindowCommands commands, StatusSwitch status) {
        getStyleClass().add("main-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        MenuButton create = new MenuButton("New", new FontIcon(Feather.FILE_PLUS));
        create.setId("tool-new");
        create.setAccessibleText("New item");
        create.getStyleClass().add("flat");
        create.setMinWidth(USE_PREF_SIZE);
        create.getItems()
                .setAll(
                        MenuBarView.item(commands.get("new-model")),
                        MenuBarView.item(commands.get("new-from-mlmodel")),
                        MenuBarView.item(commands.get("new-data")));
        HBox.setHgrow(status, Priority.ALWAYS);
        verdict.setId("verdict");
        verdict.getStyleClass().addAll("flat", "verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        verdict.setTooltip(new Tooltip(commands.get("problems").help()));
        verdict.setOnAction(event -> commands.get("problems").run());
        Button export = button(commands.get("export"), ContentDisplay.LEFT);
        export.getStyleClass().remove("flat");
        export.getStyleClass().add("accent");
        Button open = button(commands.get("open"), ContentDisplay.LEFT);
        Button save = button(commands.get("save"), ContentDisplay.LEFT);
        sceneProperty()
                .addListener(
                        (o, was, now) -> {
                            if (now != null) {
                                ObservableValue<ContentDisplay> display =
                                        now.widthProperty().map(ToolbarView::display);
                                open.contentDisplayProperty().bind(display);
                                save.contentDisplayProperty().bind(display);
                            }
                        });
        getChildren()
                .setAll(
                        create,
                        open,
                        save,
                        line(),
                        button(commands.get("undo"), ContentDisplay.GRAPHIC_ONLY),
                        button(commands.get("redo"), ContentDisplay.GRAPHIC_ONLY),
                        line(),
                        status,
                        verdict,
                        export);
    }

    /** In a narrow window the words of the file buttons make room for the status. */
    private static ContentDisplay display(Number width) {
        return width.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    }

    void show(VerdictLabel now) {
        verdict.setVisible(true);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        verdict.setText(now.words());
        verdict.setAccessibleText("Verdict: " + now.words());
        verdict.setGraphic(new FontIcon(now.state().icon()));
        for (VerdictLabel.State state : VerdictLabel.State.values()) {
            verdict.pseudoClassStateChanged(state.pseudoClass(), state == now.state());
        }
    }

    void noVerdict() {
        verdict.setVisible(false);
    }

    private static Button button(WindowCommand command, ContentDisplay display) {
        Button button = new Button();
        button.setMnemonicParsing(false);
        button.setId("tool-" + command.id());
        button.textProperty().bind(command.label());
        button.accessibleTextProperty().bind(command.label());
        if (command.icon() != null) {
            button.setGraphic(new FontIcon(command.icon()));
        }
        button.setContentDisplay(display);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(true);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(command.label().map(label -> command.help()));
        button.setTooltip(tooltip);
        button.disableProperty().bind(command.disabled());
        button.setOnAction(event -> command.run());
        return button;
    }

    private static Separator line() {
        Separator line = new Separator(Orientation.VERTICAL);
        line.pseudoClassStateChanged(PseudoClass.getPseudoClass("tool"), true);
        return line;
    }
}
