package dev.cairn.ui.form.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A small window for something pasted: it says at once what was understood, and takes it at the
 * press of a button.
 */
public final class PasteBox {

    private PasteBox() {}

    /**
     * What became of a pasted text.
     *
     * @param sentence what was understood, or why it was not
     * @param take writes it; null where there is nothing to write
     */
    public record Result(String sentence, @Nullable Runnable take) {}

    /**
     * Opens the window.
     *
     * @param hint what may be pasted
     * @param read understands the text; called on each change of it
     */
    public static void open(Node owner, String title, String hint, Function<String, Result> read) {
        TextArea area = new TextArea();
        area.setPromptText(hint);
        area.setPrefColumnCount(38);
        area.setPrefRowCount(7);
        area.setWrapText(true);
        area.setAccessibleText(title);
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TEXT_BOLD);
        Label said = Parts.note(hint);
        said.setMaxWidth(420);
        Button take = new Button("Use it");
        take.getStyleClass().add(Styles.ACCENT);
        take.setDisable(true);
        VBox box = new VBox(8, heading, area, said, new HBox(8, Parts.spring(), take));
        box.getStyleClass().add("form-help");
        Popover popover = new Popover(box);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        area.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            Result result =
                                    now.isBlank() ? new Result(hint, null) : read.apply(now);
                            said.setText(result.sentence());
                            Runnable action = result.take();
                            take.setDisable(action == null);
                            take.setOnAction(
                                    event -> {
                                        popover.hide();
                                        if (action != null) {
                                            action.run();
                                        }
                                    });
                        });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && event.isShortcutDown()
                            && !take.isDisabled()) {
                        take.fire();
                        event.consume();
                    }
                });
        popover.show(owner);
        area.requestFocus();
        fromClipboard(area, read);
    }

    /** What lies in the clipboard is taken over when it is understood. */
    private static void fromClipboard(TextArea area, Function<String, Result> read) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null
                && !text.isBlank()
                && text.length() < 1_000_000
                && read.apply(text).take() != null) {
            area.setText(text);
        }
    }
}
