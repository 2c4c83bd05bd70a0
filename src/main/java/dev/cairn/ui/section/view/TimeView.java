package dev.cairn.ui.section.view;

import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.DateTimes;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.control.Segments;
import dev.cairn.ui.form.view.FieldView;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.FormView;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One moment, or a time from start to end. The switch writes all three fields in one step. */
final class TimeView extends FieldView {

    private static final String FIRST = "1900-01-01T00:00:00Z";

    private enum Mode {
        MOMENT,
        RANGE
    }

    private final Segments<Mode> mode;
    private final Button anyTime;
    private final VBox box;
    private final FormView moment;
    private final FormView range;
    private final FormView both;
    private boolean editable = true;
    private @Nullable JsonValue shown;
    private Mode current = Mode.MOMENT;

    TimeView(FormContext context, Lens lens) {
        super(context, lens);
        mode =
                new Segments<>(
                        List.of(Mode.MOMENT, Mode.RANGE),
                        List.of("One moment", "From – to"),
                        this::choose);
        mode.describe("Time");
        anyTime = Parts.button("Any time", this::writeAnyTime);
        anyTime.setAccessibleHelp("From 1900 with an open end, for a model that holds at any time");
        anyTime.setTooltip(
                new javafx.scene.control.Tooltip(
                        "From 1900 with an open end: for a model that holds at any time"));
        moment =
                new FormView(
                        context,
                        Form.entry().dateTime("datetime", field -> field.inSight()),
                        lens.place());
        range =
                new FormView(
                        context,
                        Form.entry()
                                .dateTime("start_datetime", FieldSpec::inSight)
                                .dateTime("end_datetime", FieldSpec::inSight),
                        lens.place());
        both =
                new FormView(
                        context,
                        Form.entry().dateTime("datetime", FieldSpec::inSight),
                        lens.place());
        HBox bar = new HBox(10, mode, anyTime);
        bar.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(10, bar, moment.node());
    }

    private void choose(Mode wanted) {
        if (wanted == current) {
            return;
        }
        Pointer base = lens().pointer();
        lens().data()
                .write(
                        wanted == Mode.RANGE ? "Use a time from – to" : "Use one moment",
                        null,
                        editor -> {
                            if (wanted == Mode.RANGE) {
                                toRange(editor, base);
                            } else {
                                toMoment(editor, base);
                            }
                        });
        use(wanted);
    }

    private void toRange(JsonEditor editor, Pointer base) {
        String moment = text("datetime");
        editor.set(base.child("datetime"), null);
        for (String name : List.of("start_datetime", "end_datetime")) {
            if (text(name).isEmpty()) {
                editor.set(base.child(name), moment);
            }
        }
    }

    private void toMoment(JsonEditor editor, Pointer base) {
        String moment = text("datetime");
        editor.set(base.child("datetime"), moment.isEmpty() ? text("start_datetime") : moment);
        editor.remove(base.child("start_datetime"));
        editor.remove(base.child("end_datetime"));
    }

    private void writeAnyTime() {
        Pointer base = lens().pointer();
        lens().data()
                .write(
                        "Use any time",
                        null,
                        editor -> {
                            editor.set(base.child("datetime"), null);
                            editor.set(base.child("start_datetime"), FIRST);
                            editor.set(base.child("end_datetime"), DateTimes.OPEN_END);
                        });
    }

    private String text(String name) {
        return shown instanceof JsonObject object && object.get(name) instanceof JsonString string
                ? string.value()
                : "";
    }

    private void use(Mode wanted) {
        current = wanted;
        mode.show(wanted);
        for (FormView form : forms()) {
            form.refresh(shown);
            form.setEditable(editable);
        }
        List<Node> nodes = new ArrayList<>(List.of(box.getChildren().getFirst()));
        forms().forEach(form -> nodes.add(form.node()));
        if (!nodes.equals(box.getChildren())) {
            box.getChildren().setAll(nodes);
        }
    }

    /** A time from – to may have a moment as well, which stands for it in lists. */
    private List<FormView> forms() {
        if (current == Mode.MOMENT) {
            return List.of(moment);
        }
        return text("datetime").isEmpty() ? List.of(range) : List.of(range, both);
    }

    private FormView form() {
        return current == Mode.MOMENT ? moment : range;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return mode.entry();
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        boolean ends =
                value instanceof JsonObject object
                        && (object.has("start_datetime")
                                || object.has("end_datetime")
                                || object.get("datetime") instanceof JsonNull);
        use(ends ? Mode.RANGE : Mode.MOMENT);
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        moment.findings(current == Mode.MOMENT ? index : FindingIndex.NONE);
        range.findings(current == Mode.RANGE ? index : FindingIndex.NONE);
        both.findings(current == Mode.RANGE ? index : FindingIndex.NONE);
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        mode.setDisable(!now);
        anyTime.setDisable(!now);
        forms().forEach(form -> form.setEditable(now));
    }

    @Override
    public Node reveal(Pointer place, boolean focus) {
        FormView last = forms().getLast();
        return (last.fieldAt(place) == null ? form() : last).reveal(place, focus);
    }

    @Override
    public void describe(String name, String help) {}
}
