package dev.cairn.ui.problems;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** One finding: its severity as a shape and a word, its place, its sentence, and what mends it. */
final class ProblemRow extends ListCell<Finding> {

    private static final double PLACE_WIDTH = 240;
    private static final double TOOLTIP_WIDTH = 480;

    private final Consumer<Fix> fixes;
    private final Label severity = new Label();
    private final Label place = new Label();
    private final Label message = new Label();
    private final HBox row = new HBox(severity, place, message);
    private @Nullable Finding shown;

    ProblemRow(Consumer<Fix> fixes) {
        this.fixes = fixes;
        getStyleClass().add("problem");
        row.getStyleClass().add("problem-row");
        row.setAlignment(Pos.CENTER_LEFT);
        severity.getStyleClass().add("problem-severity");
        severity.setMinWidth(Label.USE_PREF_SIZE);
        place.getStyleClass().add("problem-place");
        place.setMinWidth(PLACE_WIDTH);
        place.setMaxWidth(PLACE_WIDTH);
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        message.getStyleClass().add("problem-message");
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        Finding next = empty ? null : finding;
        Finding before = shown;
        shown = next;
        if (next == null) {
            setGraphic(null);
            setAccessibleText(null);
            state(null);
        } else if (before == null || !looksLike(before, next)) {
            show(next);
        }
    }

    /**
     * After each check the findings are new ones; mostly they look as they did, and nothing has to
     * be drawn.
     */
    private static boolean looksLike(Finding one, Finding other) {
        return one.severity() == other.severity()
                && one.where().equals(other.where())
                && one.message().equals(other.message())
                && titles(one).equals(titles(other));
    }

    private static List<String> titles(Finding finding) {
        return finding.fixes().stream().map(Fix::title).toList();
    }

    private void show(Finding finding) {
        String word = ProblemList.word(finding.severity());
        String where = finding.where().isEmpty() ? "Item" : finding.where();
        severity.setText(word);
        severity.setGraphic(new FontIcon(icon(finding.severity())));
        place.setText(where);
        place.setTooltip(new Tooltip(where));
        message.setText(finding.sentence());
        message.setTooltip(tooltip(finding.sentence()));
        row.getChildren().setAll(severity, place, message);
        if (!finding.fixes().isEmpty()) {
            row.getChildren().add(fixButton(titles(finding)));
        }
        setGraphic(row);
        setAccessibleText(word + ", " + where + ": " + finding.sentence());
        state(finding.severity());
    }

    private void state(@Nullable Severity now) {
        for (Severity each : Severity.values()) {
            pseudoClassStateChanged(pseudoClass(each), each == now);
        }
    }

    private ButtonBase fixButton(List<String> titles) {
        ButtonBase button;
        if (titles.size() == 1) {
            Button single = new Button(titles.getFirst());
            single.setOnAction(event -> fix(0));
            button = single;
        } else {
            MenuButton several = new MenuButton("Fix");
            for (int i = 0; i < titles.size(); i++) {
                int index = i;
                MenuItem item = new MenuItem(titles.get(i));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> fix(index));
                several.getItems().add(item);
            }
            button = several;
        }
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "problem-fix");
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        button.setAccessibleText("Fix: " + button.getText());
        return button;
    }

    private void fix(int index) {
        Finding finding = Objects.requireNonNull(shown);
        fixes.accept(finding.fixes().get(index));
    }

    static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }

    static PseudoClass pseudoClass(Severity severity) {
        return PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT));
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }
}
