package dev.cairn.ui.form.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
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
     * @param choices the ways to take it, the likeliest first; none where nothing was understood
     */
    public record Result(String sentence, List<Choice> choices) {

        /** Nothing was understood. */
        public static Result none(String sentence) {
            return new Result(sentence, List.of());
        }

        /** It can be taken in one way. */
        public static Result of(String sentence, String title, Runnable take) {
            return new Result(sentence, List.of(new Choice(title, take)));
        }
    }

    /** A way to take what was pasted, and what its button says. */
    public record Choice(String title, Runnable take) {}

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
        Label said = FormParts.note(hint);
        said.setMaxWidth(420);
        FlowPane takes = new FlowPane(8, 6);
        takes.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(8, heading, area, said, takes);
        box.getStyleClass().add("form-help");
        Popover popover = new Popover(box);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        area.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            Result result = now.isBlank() ? Result.none(hint) : read.apply(now);
                            said.setText(result.sentence());
                            takes.getChildren().clear();
                            for (Choice choice : result.choices()) {
                                takes.getChildren().add(button(choice, popover));
                            }
                        });
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && event.isShortcutDown()
                            && takes.getChildren().stream().findFirst().orElse(null)
                                    instanceof Button first) {
                        first.fire();
                        event.consume();
                    }
                });
        popover.show(owner);
        area.requestFocus();
        fromClipboard(area, read);
    }

    private static Button button(Choice choice, Popover popover) {
        Button button = new Button(choice.title());
        button.setMnemonicParsing(false);
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(
                event -> {
                    popover.hide();
                    choice.take().run();
                });
        return button;
    }

    /** What lies in the clipboard is taken over when it is understood. */
    private static void fromClipboard(TextArea area, Function<String, Result> read) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null
                && !text.isBlank()
                && text.length() < 1_000_000
                && !read.apply(text).choices().isEmpty()) {
            area.setText(text);
            // What is pasted or typed now takes its place, and is not added to it.
            area.selectAll();
        }
    }
}
