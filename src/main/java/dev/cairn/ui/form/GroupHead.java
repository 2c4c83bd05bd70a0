package dev.cairn.ui.form;

import dev.cairn.check.Severity;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.ValueWording;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heading of a group of fields. It folds the group away, and says then what lies in it. */
final class GroupHead extends HBox {

    private final String title;
    private final Button head = new Button();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label badge = new Label();

    /**
     * @param onToggle folds or unfolds the group
     */
    GroupHead(String title, Runnable onToggle) {
        this.title = title;
        head.setText(title);
        head.setMnemonicParsing(false);
        head.setGraphic(arrow);
        head.getStyleClass().setAll("button", "form-group-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setOnAction(event -> onToggle.run());
        HBox.setHgrow(head, Priority.ALWAYS);
        badge.getStyleClass().add("form-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("form-heading");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, badge);
        show(true, 0, FindingIndex.Counts.NONE);
    }

    /**
     * Shows the state of the group.
     *
     * @param filled how many of its fields have a value
     * @param counts what was found in it
     */
    void show(boolean open, int filled, FindingIndex.Counts counts) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        String found =
                counts.errors() > 0
                        ? ValueWording.count(counts.errors(), "error")
                        : counts.todos() > 0
                                ? counts.todos() + " to do"
                                : counts.warnings() > 0
                                        ? ValueWording.count(counts.warnings(), "warning")
                                        : "";
        String inside = found.isEmpty() ? ValueWording.count(filled, "field") : found;
        FindingLine.mark(
                badge,
                counts.errors() > 0
                        ? Severity.ERROR
                        : counts.todos() > 0
                                ? Severity.TODO
                                : counts.warnings() > 0 ? Severity.WARNING : null);
        badge.setGraphic(found.isEmpty() ? null : new FontIcon(sign(counts)));
        badge.setText(open ? "" : inside);
        badge.setVisible(!open);
        head.setAccessibleText(title + (open ? ", group, open" : ", group, closed, " + inside));
    }

    private static Feather sign(FindingIndex.Counts counts) {
        return FindingLine.sign(
                counts.errors() > 0
                        ? Severity.ERROR
                        : counts.todos() > 0 ? Severity.TODO : Severity.WARNING);
    }
}
