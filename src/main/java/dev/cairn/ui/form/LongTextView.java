package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** Several lines of text, as high as the text is. Tab leaves the field; Ctrl+Tab writes a tab. */
final class LongTextView extends TypedView {

    private static final double LINES_LEAST = 3;
    private static final double LINES_MOST = 12;
    private static final double USUAL_WIDTH = 420;

    LongTextView(FormContext context, FieldLens lens) {
        super(context, lens, new Area());
    }

    /** Grows with its text, and lets go of Tab. */
    private static final class Area extends TextArea {
        private final Text measure = new Text();

        Area() {
            setWrapText(true);
            getStyleClass().add("form-long-text");
            addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
            textProperty().addListener(observable -> requestLayout());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /** As high as the text is at this width, within limits. */
        @Override
        protected double computePrefHeight(double width) {
            double room = width > 0 ? width : getWidth() > 0 ? getWidth() : USUAL_WIDTH;
            measure.setFont(getFont());
            measure.setWrappingWidth(Math.max(120, room - 34));
            measure.setText("x");
            double line = measure.getLayoutBounds().getHeight();
            measure.setText(getText().isEmpty() ? "x" : getText());
            double lines =
                    Math.clamp(
                            Math.ceil(measure.getLayoutBounds().getHeight() / line),
                            LINES_LEAST,
                            LINES_MOST);
            return Math.ceil(lines * line + 20);
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
