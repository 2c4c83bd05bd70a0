package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.SegmentSwitch;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Draft, Published or Unpublished, and in words what the service will do with the item. */
final class StatusView extends FieldView {

    private enum State {
        DRAFT("Draft", "", "The service ignores the item, wherever it is pushed."),
        PUBLISHED(
                "Published",
                "published",
                "Once pushed to a watched branch, the service registers the item: develop is the workspace's Local"
                        + " Catalogue, main the Global Catalogue that the Marketplace shows."),
        UNPUBLISHED(
                "Unpublished",
                "unpublished",
                "Once pushed to a watched branch, the service takes the item out of that branch's catalogue.");

        private final String title;
        private final String word;
        private final String effect;

        State(String title, String word, String effect) {
            this.title = title;
            this.word = word;
            this.effect = effect;
        }

        static @Nullable State of(@Nullable JsonValue value) {
            if (value == null) {
                return DRAFT;
            }
            return switch (value instanceof JsonString string ? string.value() : "") {
                case "publish", "published" -> PUBLISHED;
                case "unpublish", "unpublished" -> UNPUBLISHED;
                default -> null;
            };
        }
    }

    private final SegmentSwitch<State> segments;
    private final Label effect = FormParts.note("");
    private final VBox box;

    StatusView(FormContext context, FieldLens lens) {
        super(context, lens);
        List<State> states = List.of(State.values());
        segments =
                new SegmentSwitch<>(
                        states, states.stream().map(state -> state.title).toList(), this::choose);
        box = new VBox(4, segments, effect);
    }

    private void choose(State state) {
        if (state == State.DRAFT) {
            lens().remove();
        } else {
            lens().set(state.word);
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return segments.entry();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonString;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        State state = State.of(value);
        segments.show(state);
        effect.setText(
                state != null
                        ? state.effect
                        : "The item says “"
                                + ((JsonString) Objects.requireNonNull(value)).value()
                                + "”, which the service does not know.");
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
