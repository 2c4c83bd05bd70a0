package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.ui.form.control.FieldPane;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/**
 * The name of an entry that is a member of an object, such as an asset's key. What is taken already
 * waits.
 */
final class NameField {

    private final CardsView owner;
    private final EntryCard card;
    private final TextField field = new CustomTextField();
    private final Label problem = dev.cairn.ui.form.control.FormParts.note("");
    private final FieldPane node;
    private boolean showing;

    NameField(CardsView owner, EntryCard card) {
        this.owner = owner;
        this.card = card;
        Label label = new Label("Key *");
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText("Key of this " + owner.noun() + ", required");
        problem.getStyleClass().add("form-problem");
        problem.setVisible(false);
        problem.setManaged(false);
        node = new FieldPane(label, field, problem, false);
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                rename(now);
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                owner.lens().data().visit();
                            } else {
                                show(card.place().token());
                            }
                        });
    }

    Region node() {
        return node;
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    void setEditable(boolean editable) {
        field.setEditable(editable);
    }

    void show(String name) {
        if (!name.equals(field.getText())) {
            showing = true;
            field.setText(name);
            showing = false;
        }
        say("");
    }

    private void rename(String name) {
        if (name.equals(card.place().token())) {
            say("");
        } else if (name.isBlank()) {
            say(
                    "An "
                            + owner.noun()
                            + " needs a key. It keeps “"
                            + card.place().token()
                            + "” until you type one.");
        } else if (owner.isTaken(name)) {
            say(
                    "Another "
                            + owner.noun()
                            + " has this key. It keeps “"
                            + card.place().token()
                            + "” until you type a free one.");
        } else {
            say("");
            owner.rename(card, name);
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        node.requestLayout();
    }
}
