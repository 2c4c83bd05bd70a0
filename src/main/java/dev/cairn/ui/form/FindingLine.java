package dev.cairn.ui.form;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.ui.form.control.FormParts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding in words, with a sign for its severity and its fixes as buttons. */
final class FindingLine extends HBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass TODO = PseudoClass.getPseudoClass("todo");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

    FindingLine(FormContext context, Finding finding) {
        super(6);
        getStyleClass().add("form-finding");
        setAlignment(Pos.TOP_LEFT);
        mark(this, finding.severity());
        FontIcon sign = new FontIcon(sign(finding.severity()));
        HBox signBox = new HBox(sign);
        signBox.getStyleClass().add("form-finding-sign");
        signBox.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(finding.sentence());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setAccessibleText(word(finding.severity()) + ": " + finding.message());
        VBox text = new VBox(4, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!finding.fixes().isEmpty()) {
            FlowPane fixes = new FlowPane(6, 4);
            for (Fix fix : finding.fixes()) {
                Button button =
                        FormParts.button(Feather.TOOL, fix.fullTitle(), () -> context.apply(fix));
                button.setAccessibleText("Fix: " + fix.fullTitle());
                context.preview(button, fix);
                fixes.getChildren().add(button);
            }
            text.getChildren().add(fixes);
        }
        getChildren().setAll(signBox, text);
    }

    /** Sets the pseudo-class of a severity on a node; null takes all off. */
    static void mark(Node node, @Nullable Severity severity) {
        node.pseudoClassStateChanged(ERROR, severity == Severity.ERROR);
        node.pseudoClassStateChanged(TODO, severity == Severity.TODO);
        node.pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
        node.pseudoClassStateChanged(HINT, severity == Severity.HINT);
    }

    static Feather sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_OCTAGON;
            case TODO -> Feather.CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case TODO -> "To do";
            case WARNING -> "Warning";
            case HINT -> "Hint";
        };
    }
}
