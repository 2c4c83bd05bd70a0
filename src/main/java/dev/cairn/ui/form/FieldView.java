package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Draws the control of one field. It shows what it is told to show and writes through its lens. */
public abstract class FieldView {

    private final FormContext context;
    private final FieldLens lens;

    protected FieldView(FormContext context, FieldLens lens) {
        this.context = context;
        this.lens = lens;
    }

    protected FormContext context() {
        return context;
    }

    public FieldLens lens() {
        return lens;
    }

    /** The control; always the same node. */
    public abstract Region node();

    /**
     * Shows a value. Called with the value that is there when the view is built, then only when it
     * changed.
     */
    public abstract void show(@Nullable JsonValue value);

    /** False where the control cannot show the value without losing some of it. */
    public boolean canShow(@Nullable JsonValue value) {
        return true;
    }

    /** Whether the text can be changed. */
    public abstract void setEditable(boolean editable);

    /** Where the keyboard goes when the field is called. */
    public Node entry() {
        return node();
    }

    /** True for a view with fields inside that show their findings themselves. */
    public boolean showsFindings() {
        return false;
    }

    /** Shows the findings of what lies inside. */
    public void findings(FindingIndex index) {}

    /**
     * Brings the place, which is this field's or lies inside, into sight.
     *
     * @param focus whether the keyboard goes there too
     * @return the node to scroll to
     */
    public Node reveal(JsonPointer place, boolean focus) {
        if (focus) {
            entry().requestFocus();
        }
        return node();
    }

    /** Names the control for who hears it. */
    public void describe(String name, String help) {
        entry().setAccessibleText(name);
        if (!help.isEmpty()) {
            entry().setAccessibleHelp(help);
        }
    }

    /** A small reading aid under the control, such as a number in words; empty for none. */
    public String aid(@Nullable JsonValue value) {
        return "";
    }
}
