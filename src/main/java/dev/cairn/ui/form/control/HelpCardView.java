package dev.cairn.ui.form.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * The help of one field: what it is, what it may hold, an example, where the specification is, and
 * its place.
 */
public final class HelpCardView {

    private HelpCardView() {}

    /**
     * What the help says.
     *
     * @param address of the specification; empty for none
     * @param place the field's JSON pointer
     */
    public record Text(
            String title,
            String description,
            List<String> rules,
            List<String> examples,
            List<String> choices,
            String address,
            String place) {}

    /** Shows the help beside a control. */
    public static Popover show(Text text, Node owner) {
        Popover popover = new Popover(content(text));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setAutoHide(true);
        popover.setAnimated(false);
        popover.show(owner);
        return popover;
    }

    static VBox content(Text text) {
        VBox box = new VBox(8);
        box.getStyleClass().add("form-help");
        Label title = new Label(text.title());
        title.getStyleClass().add(Styles.TEXT_BOLD);
        box.getChildren().add(title);
        if (!text.description().isBlank()) {
            box.getChildren().add(wrapped(text.description()));
        }
        for (String rule : text.rules()) {
            box.getChildren().add(wrapped(rule));
        }
        if (!text.choices().isEmpty()) {
            box.getChildren().add(wrapped("One of: " + String.join(", ", text.choices())));
        }
        if (!text.examples().isEmpty()) {
            box.getChildren()
                    .add(
                            wrapped(
                                    (text.examples().size() == 1 ? "Example: " : "Examples: ")
                                            + String.join(", ", text.examples())));
        }
        if (!text.address().isEmpty()) {
            box.getChildren().add(copyable("Specification", text.address()));
        }
        box.getChildren().add(copyable("Place in the item", text.place()));
        return box;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region copyable(String name, String words) {
        TextField field = new TextField(words);
        field.setEditable(false);
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return new VBox(
                2,
                FormParts.note(name),
                new HBox(
                        4,
                        field,
                        FormParts.icon(
                                Feather.COPY,
                                "Copy",
                                () -> {
                                    ClipboardContent content = new ClipboardContent();
                                    content.putString(words);
                                    Clipboard.getSystemClipboard().setContent(content);
                                })));
    }
}
