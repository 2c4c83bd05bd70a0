package dev.cairn.ui.window;

import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.form.review.ProblemList;

import javafx.css.PseudoClass;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the checker says of an item, in a few words.
 *
 * @param words "Valid · 2 hints", "3 errors", "4 to do"
 * @param state gives it its colour
 */
record VerdictLabel(String words, State state) {

    /** How an item stands. */
    enum State {
        CHECKING(Feather.CLOCK),
        TODO(Feather.CIRCLE),
        VALID(Feather.CHECK_CIRCLE),
        WARNED(Feather.CHECK_CIRCLE),
        BROKEN(Feather.X_CIRCLE);

        private final Feather icon;

        State(Feather icon) {
            this.icon = icon;
        }

        Feather icon() {
            return icon;
        }

        PseudoClass pseudoClass() {
            return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * @param report null while the first check runs
     * @param json whether the text is JSON
     */
    static VerdictLabel of(@Nullable Report report, boolean json) {
        if (!json) {
            return new VerdictLabel("Not JSON", State.BROKEN);
        }
        if (report == null) {
            return new VerdictLabel("Checking…", State.CHECKING);
        }
        List<String> words = new ArrayList<>();
        add(words, Severity.ERROR, report.errors());
        add(words, Severity.TODO, report.todos());
        add(words, Severity.WARNING, report.warnings());
        add(words, Severity.HINT, report.hints());
        if (!report.valid()) {
            return new VerdictLabel(
                    String.join(" · ", words), report.errors() > 0 ? State.BROKEN : State.TODO);
        }
        words.addFirst("Valid");
        return new VerdictLabel(
                String.join(" · ", words), report.warnings() > 0 ? State.WARNED : State.VALID);
    }

    private static void add(List<String> words, Severity severity, int count) {
        if (count > 0) {
            words.add(ProblemList.words(severity, count));
        }
    }
}
