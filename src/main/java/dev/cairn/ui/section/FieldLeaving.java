package dev.cairn.ui.section;

import dev.cairn.ui.form.FieldNotes;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;

/**
 * Lets the keyboard go from field to field, whatever leaving a field does to the form. What is
 * written on leaving is written before the next field is looked for, and a fix of a text that is no
 * longer there is passed by: its button goes away with the next check, and would take the keyboard
 * with it.
 */
final class FieldLeaving implements EventHandler<KeyEvent> {

    private final Parent forms;
    private final Runnable commit;
    private final BooleanSupplier isChecked;

    /**
     * @param commit writes what waits for the field to be left, which keeps the keyboard
     * @param isChecked whether the findings that are shown are those of the text as it is now
     */
    FieldLeaving(Parent forms, Runnable commit, BooleanSupplier isChecked) {
        this.forms = forms;
        this.commit = commit;
        this.isChecked = isChecked;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && !event.isShortcutDown()
                && event.getTarget() instanceof TextInputControl) {
            commit.run();
            if (!isChecked.getAsBoolean()) {
                passFixesBy(forms);
            }
        }
    }

    private static void passFixesBy(Parent parent) {
        if (parent instanceof FieldNotes notes) {
            notes.passBy();
            return;
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inside) {
                passFixesBy(inside);
            }
        }
    }
}
