package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.text.JsonText;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, as text in a small editor. What is no JSON yet stays in the editor, which says
 * why.
 */
final class RawView extends FieldView {

    private static final int MOST = 14;

    private final TextArea area = new TextArea();
    private final Label problem = FormParts.note("");
    private final VBox box = new VBox(3, area, problem);
    private @Nullable JsonValue shown;
    private boolean showing;

    RawView(FormContext context, FieldLens lens) {
        super(context, lens);
        area.getStyleClass().add("form-json-area");
        area.setPromptText("{ }");
        problem.getStyleClass().add("form-problem");
        say("");
        area.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                typed(now);
                            }
                            grow();
                        });
        area.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                lens.data().visit();
                            } else {
                                context.touch(lens.pointer());
                            }
                        });
        grow();
    }

    private void grow() {
        area.setPrefRowCount(Math.clamp(area.getText().lines().count(), 2, MOST));
    }

    private void typed(String text) {
        if (text.isBlank()) {
            say("");
            lens().typeNothing();
            return;
        }
        JsonText parsed = JsonText.of(text);
        JsonValue value = parsed.root();
        SyntaxError error = parsed.error();
        if (value != null && parsed.parses()) {
            say("");
            shown = value;
            lens().type(value);
        } else {
            say(
                    "Not JSON yet"
                            + (error == null ? "." : ": " + error.message())
                            + " The item keeps the value it had.");
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return area;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        if (value != null && value.equals(shown) || value == null && area.getText().isBlank()) {
            return;
        }
        shown = value;
        showing = true;
        area.setText(
                value == null ? "" : JsonValues.write(value, lens().data().tree().layout(), 0));
        showing = false;
        say("");
    }

    @Override
    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }
}
