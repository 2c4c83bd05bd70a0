package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldTrait;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * A control that one types in. Each key is written at once; the text is only replaced when it
 * differs from what is in the document, so the caret never jumps. A text that was emptied stays in
 * its place while the field has the focus and leaves the item with it.
 */
public abstract class TypedView extends FieldView {

    private final TextInputControl control;
    private boolean showing;
    private boolean typed;

    protected TypedView(FormContext context, FieldLens lens, TextInputControl control) {
        super(context, lens);
        this.control = control;
        if (!lens.spec().prompt().isEmpty()) {
            control.setPromptText(lens.spec().prompt());
        }
        control.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                typed = true;
                                typed(now);
                            }
                        });
        control.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                typed = false;
                                lens.data().visit();
                            } else {
                                leave();
                            }
                        });
    }

    /** What the control shows for a value: a text as it is, unless the field means another. */
    protected ShownValue shown(@Nullable JsonValue value) {
        return ShownValue.text(value);
    }

    /** The plain value to write for what was typed: the text, unless the field means another. */
    protected Object toJson(String text) {
        return text;
    }

    /** The control alone, unless more stands beside it. */
    @Override
    public Region node() {
        return control;
    }

    /**
     * True while what was typed is only the beginning of a value, which is written when the field
     * is left.
     */
    protected boolean waits(String text) {
        return false;
    }

    protected TextInputControl control() {
        return control;
    }

    @Override
    public Node entry() {
        return control;
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return !(shown(value) instanceof ShownValue.Foreign);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        String text = shown(value) instanceof ShownValue.Text found ? found.text() : "";
        if (!text.equals(control.getText()) && !isSame(text)) {
            showing = true;
            int caret = control.getCaretPosition();
            control.setText(text);
            control.positionCaret(Math.min(caret, text.length()));
            showing = false;
        }
    }

    /**
     * Whether the text in the control means the same as what is to be shown, though it is spelled
     * otherwise.
     */
    protected boolean isSame(String text) {
        return false;
    }

    @Override
    public void setEditable(boolean editable) {
        control.setEditable(editable);
    }

    /** Puts a text in the control as if it had been typed. */
    protected void take(String text) {
        control.setText(text);
        control.positionCaret(text.length());
    }

    private void typed(String text) {
        if (!waits(text)) {
            write(text);
        }
    }

    private void write(String text) {
        if (text.isEmpty() && lens().value() == null) {
            return;
        }
        lens().type(toJson(text));
    }

    private void leave() {
        context().touch(lens().pointer());
        if (typed) {
            typed = false;
            commit();
        }
    }

    /** Writes what still waits, and takes an emptied optional field out of the item. */
    protected void commit() {
        String text = control.getText() == null ? "" : control.getText();
        if (text.isBlank() && !lens().required() && !lens().spec().is(FieldTrait.MAY_BE_BLANK)) {
            if (lens().value() != null) {
                lens().typeNothing();
            }
        } else if (waits(text)) {
            write(text);
        }
    }
}
