package dev.cairn.ui.problems;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.form.review.ProblemList;
import dev.cairn.ui.fix.FixTip;
import dev.cairn.ui.session.DocumentSession;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/** One finding: its severity as a shape and a word, its place, its sentence, and what mends it. */
final class ProblemRow extends ListCell<Finding> {

    private static final double WIDEST_PLACE = 230;
    private static final int LONGEST_FIX = 42;
    private static final double SCROLL_BAR = 16;
    private static final double LEAST_HEIGHT = 30;

    private final DocumentSession session;
    private final BiConsumer<Finding, Node> choose;
    private final Label severity = new Label();
    private final Label place = new Label();
    private final Label message = new Label();
    private final HBox row = new HBox(severity, place, message);
    private @Nullable Finding shown;

    /**
     * @param choose lets the user choose between the fixes of a finding, beside a node
     */
    ProblemRow(DocumentSession session, BiConsumer<Finding, Node> choose) {
        this.session = session;
        this.choose = choose;
        getStyleClass().add("problem");
        row.getStyleClass().add("problem-row");
        row.setAlignment(Pos.TOP_LEFT);
        severity.getStyleClass().add("problem-severity");
        severity.setMinWidth(Label.USE_PREF_SIZE);
        place.getStyleClass().add("problem-place");
        place.setWrapText(true);
        place.setMnemonicParsing(false);
        message.getStyleClass().add("problem-message");
        message.setMnemonicParsing(false);
        message.setWrapText(true);
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** As high as the sentence is when it wraps; a labelled control would ask for one line only. */
    @Override
    protected double computePrefHeight(double ignored) {
        if (shown == null || getListView() == null) {
            return LEAST_HEIGHT;
        }
        double width = getListView().getWidth() - SCROLL_BAR;
        fitPlace(width);
        double beside = snappedLeftInset() + snappedRightInset();
        double above = snappedTopInset() + snappedBottomInset();
        return Math.max(LEAST_HEIGHT, Math.ceil(row.prefHeight(width - beside)) + above);
    }

    private void fitPlace(double width) {
        double wide = Math.min(WIDEST_PLACE, width / 4);
        place.setMinWidth(wide);
        place.setPrefWidth(wide);
        place.setMaxWidth(wide);
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
        return finding.fixes().stream().map(Fix::fullTitle).toList();
    }

    private void show(Finding finding) {
        String word = ProblemList.word(finding.severity());
        String where = finding.where().isEmpty() ? "Item" : finding.where();
        severity.setText(word);
        severity.setGraphic(new FontIcon(icon(finding.severity())));
        place.setText(where);
        message.setText(finding.sentence());
        row.getChildren().setAll(severity, place, message);
        List<String> titles = titles(finding);
        if (titles.size() == 1) {
            row.getChildren().add(single(titles.getFirst()));
        } else if (titles.size() > 1) {
            row.getChildren().add(several(titles.size()));
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

    private Button single(String title) {
        Button button = button(title);
        button.setAccessibleText("Fix: " + title);
        button.setOnAction(event -> session.apply(finding().fixes().getFirst()));
        FixTip.install(button, session, title, () -> finding().fixes().getFirst());
        return button;
    }

    private Button several(int count) {
        Button button = button(count + " ways to fix it…");
        button.setOnAction(event -> choose.accept(finding(), button));
        return button;
    }

    private static Button button(String words) {
        Button button = new Button(shortened(words));
        button.setMnemonicParsing(false);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "problem-fix");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** A fix may name a whole address; its preview shows it in full. */
    private static String shortened(String words) {
        return words.length() <= LONGEST_FIX ? words : words.substring(0, LONGEST_FIX - 1) + "…";
    }

    private Finding finding() {
        return Objects.requireNonNull(shown);
    }

    static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case TODO -> Feather.CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        };
    }

    static PseudoClass pseudoClass(Severity severity) {
        return PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT));
    }
}
