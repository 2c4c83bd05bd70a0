package dev.cairn.ui.form;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands under a control: its reading aid and its findings. Built anew only when it says
 * something else.
 */
public final class FieldNotes extends VBox {

    private static final int MOST = 5;

    private final FormContext context;
    private final Label aid = FormParts.note("");
    private List<Finding> shown = List.of();

    public FieldNotes(FormContext context) {
        super(3);
        this.context = context;
        getStyleClass().add("form-notes");
        update();
    }

    /** Shows a reading aid; empty for none. */
    public void aid(String words) {
        if (!words.equals(aid.getText())) {
            aid.setText(words);
            update();
        }
    }

    /** Shows these findings. */
    public void findings(List<Finding> findings) {
        if (!same(findings)) {
            shown = findings;
            update();
        } else {
            shown = findings;
        }
    }

    /** The gravest severity of what is shown; null for none. */
    @Nullable Severity worst() {
        return shown.stream()
                .map(Finding::severity)
                .min(java.util.Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean same(List<Finding> findings) {
        if (findings.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding now = findings.get(i);
            Finding before = shown.get(i);
            // A fix belongs to the text it was found in, so lines with fixes are made anew.
            if (!now.message().equals(before.message())
                    || now.severity() != before.severity()
                    || !now.fixes().isEmpty() && now != before) {
                return false;
            }
        }
        return true;
    }

    /** Takes the fixes out of the way of the keyboard until there are findings of the new text. */
    public void passBy() {
        fixes().forEach(fix -> fix.setFocusTraversable(false));
    }

    private void update() {
        String held = heldFix();
        if (held != null && !hasFix(held)) {
            // The button goes away: the keyboard goes on to the next control, not out of the form.
            passBy();
            fixes().filter(Node::isFocused)
                    .findFirst()
                    .ifPresent(fix -> fix.requestFocusTraversal(TraversalDirection.NEXT));
            held = null;
        }
        getChildren().clear();
        if (!aid.getText().isEmpty()) {
            getChildren().add(aid);
        }
        shown.stream()
                .limit(MOST)
                .map(finding -> new FindingLine(context, finding))
                .forEach(getChildren()::add);
        if (shown.size() > MOST) {
            getChildren()
                    .add(
                            FormParts.note(
                                    "… and "
                                            + (shown.size() - MOST)
                                            + " more; all are listed under Problems."));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
        if (getParent() != null) {
            getParent().requestLayout();
        }
        if (held != null) {
            String title = held;
            // Lines are made anew with each check: the keyboard stays on the fix that it was on.
            fixes().filter(fix -> title.equals(fix.getText()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private boolean hasFix(String title) {
        return shown.stream()
                .limit(MOST)
                .flatMap(finding -> finding.fixes().stream())
                .anyMatch(fix -> fix.title().equals(title));
    }

    /** The fix whose button has the keyboard; null for none. */
    private @Nullable String heldFix() {
        return FocusFinder.isWithin(this)
                ? fixes().filter(Node::isFocused).findFirst().map(Button::getText).orElse(null)
                : null;
    }

    private Stream<Button> fixes() {
        return lookupAll(".form-button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }
}
