package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.SegmentSwitch;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Yes, no, or not set. */
final class FlagView extends FieldView {

    private enum State {
        YES,
        NO,
        UNSET
    }

    private final SegmentSwitch<State> segments;

    FlagView(FormContext context, FieldLens lens) {
        super(context, lens);
        boolean required = lens.required();
        segments =
                new SegmentSwitch<>(
                        required
                                ? List.of(State.YES, State.NO)
                                : List.of(State.YES, State.NO, State.UNSET),
                        required ? List.of("Yes", "No") : List.of("Yes", "No", "Not set"),
                        this::choose);
    }

    private void choose(State state) {
        context().touch(lens().pointer());
        switch (state) {
            case YES -> lens().set(true);
            case NO -> lens().set(false);
            case UNSET -> lens().remove();
        }
    }

    @Override
    public Region node() {
        return segments;
    }

    @Override
    public Node entry() {
        return segments.entry();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonBoolean || value instanceof JsonNull;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        segments.show(
                value instanceof JsonBoolean flag
                        ? (flag.value() ? State.YES : State.NO)
                        : State.UNSET);
    }

    @Override
    public void setEditable(boolean editable) {
        segments.setDisable(!editable);
    }

    @Override
    public void describe(String name, String help) {
        segments.describe(name);
    }
}
