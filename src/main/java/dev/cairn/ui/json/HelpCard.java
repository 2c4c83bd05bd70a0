package dev.cairn.ui.json;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Finding;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** What is known of a place in the text: its findings, and what the field is for. */
final class HelpCard extends VBox {

    private static final int MOST_FINDINGS = 5;
    private static final double WIDTH = 420;

    HelpCard(List<Finding> findings, @Nullable FieldDescription field) {
        getStyleClass().add("help-card");
        setMaxWidth(WIDTH);
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> getChildren().add(row(finding)));
        if (field != null) {
            getChildren()
                    .add(
                            label(
                                    field.title() + (field.required() ? " (required)" : ""),
                                    "help-title"));
            if (!field.description().isEmpty()) {
                getChildren().add(label(field.description(), "help-text"));
            }
            if (!field.examples().isEmpty()) {
                getChildren()
                        .add(label("For example: " + field.examples().getFirst(), "help-example"));
            }
        }
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private static HBox row(Finding finding) {
        String word =
                switch (finding.severity()) {
                    case ERROR -> "Error";
                    case TODO -> "To do";
                    case WARNING -> "Warning";
                    case HINT -> "Hint";
                };
        Label severity = label(word, "help-severity");
        severity.getStyleClass().add(finding.severity().name().toLowerCase(Locale.ROOT));
        severity.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(severity, label(finding.message(), "help-text"));
        row.getStyleClass().add("help-row");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
