package dev.cairn.ui.form.view;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Shown;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/** Several lines of text, as high as the text is. Tab leaves the field; Ctrl+Tab writes a tab. */
final class LongTextView extends TypedView {

    private static final double LINES_LEAST = 3;
    private static final double LINES_MOST = 12;

    LongTextView(FormContext context, Lens lens) {
        super(context, lens, new Area());
    }

    @Override
    public Region node() {
        return control();
    }

    @Override
    protected Shown shown(@Nullable JsonValue value) {
        return Shown.text(value);
    }

    @Override
    protected Object toJson(String text) {
        return text;
    }

    /** Grows with its text, and lets go of Tab. */
    private static final class Area extends TextArea {
        private final Text measure = new Text();

        Area() {
            setWrapText(true);
            getStyleClass().add("form-long-text");
            addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
            widthProperty().addListener(observable -> grow());
            textProperty().addListener(observable -> grow());
            fontProperty().addListener(observable -> grow());
            grow();
        }

        private void grow() {
            measure.setFont(getFont());
            measure.setWrappingWidth(Math.max(120, getWidth() - 34));
            measure.setText("x");
            double line = measure.getLayoutBounds().getHeight();
            measure.setText(getText().isEmpty() ? "x" : getText());
            double lines =
                    Math.clamp(
                            Math.ceil(measure.getLayoutBounds().getHeight() / line),
                            LINES_LEAST,
                            LINES_MOST);
            setPrefHeight(Math.ceil(lines * line + 20));
        }

        private void tab(KeyEvent event) {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                requestFocusTraversal(
                        event.isShiftDown()
                                ? javafx.scene.TraversalDirection.PREVIOUS
                                : javafx.scene.TraversalDirection.NEXT);
            } else if (event.getCode() == KeyCode.TAB && isEditable()) {
                event.consume();
                replaceSelection("\t");
            }
        }
    }
}
