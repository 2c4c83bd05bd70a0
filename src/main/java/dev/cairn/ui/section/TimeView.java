package dev.cairn.ui.section;

import dev.cairn.check.Finding;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.Form;
import dev.cairn.form.MomentWords;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.time.MomentText;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.FormView;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.SegmentSwitch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One moment, a time from start to end, or any time. The switch writes all three fields in one
 * step.
 */
final class TimeView extends FieldView {

    private enum Mode {
        MOMENT,
        RANGE,
        ANY
    }

    private final SegmentSwitch<Mode> mode;
    private final VBox box;
    private final FormView moment;
    private final FormView range;
    private final FormView both;
    private final Button noStart = FormParts.button("No beginning", () -> open("start_datetime"));
    private final Button noEnd = FormParts.button("No end", () -> open("end_datetime"));
    private final Label length = FormParts.note("");
    private final HBox ends = new HBox(8, noStart, noEnd, length);
    private final VBox any;
    private final FieldNotes anyNotes;
    private boolean editable = true;
    private @Nullable JsonValue shown;
    private Mode current = Mode.MOMENT;
    private boolean wantsRange;
    private String lastMoment = "";

    TimeView(FormContext context, FieldLens lens) {
        super(context, lens);
        mode =
                new SegmentSwitch<>(
                        List.of(Mode.MOMENT, Mode.RANGE, Mode.ANY),
                        List.of("One moment", "From – to", "Any time"),
                        this::choose);
        mode.describe("Time");
        moment = form(context, lens, "datetime");
        range = form(context, lens, "start_datetime", "end_datetime");
        both = form(context, lens, "datetime");
        ends.setAlignment(Pos.CENTER_LEFT);
        noStart.setAccessibleHelp("Writes " + MomentText.OPEN_START);
        noEnd.setAccessibleHelp("Writes " + MomentText.OPEN_END);
        anyNotes = new FieldNotes(context);
        any =
                new VBox(
                        4,
                        FormParts.note(
                                "The resource is good for any time. STAC wants two ends all the same:"
                                        + " they are written as the years 1900 and 9999."),
                        anyNotes);
        box = new VBox(10, mode, moment.node());
    }

    private static FormView form(FormContext context, FieldLens lens, String... names) {
        Form form = Form.entry();
        for (String name : names) {
            form = form.dateTime(name, FieldSpec::inSight);
        }
        return new FormView(context, form, lens.place());
    }

    private void choose(Mode wanted) {
        if (wanted == current) {
            return;
        }
        wantsRange = wanted == Mode.RANGE && current == Mode.ANY;
        JsonPointer base = lens().pointer();
        switch (wanted) {
            case MOMENT -> write("Use one moment", editor -> toMoment(editor, base));
            case RANGE -> write("Use a time from – to", editor -> toRange(editor, base));
            case ANY -> write("Use any time", editor -> toAnyTime(editor, base));
        }
        use(wanted);
    }

    private void write(String label, Consumer<JsonEditor> change) {
        lens().data().write(label, null, change);
    }

    private void toRange(JsonEditor editor, JsonPointer base) {
        String moment = text("datetime");
        editor.set(base.child("datetime"), null);
        for (String name : List.of("start_datetime", "end_datetime")) {
            if (text(name).isEmpty()) {
                editor.set(base.child(name), moment);
            }
        }
    }

    /** The moment that was there before, else the start, else now. */
    private void toMoment(JsonEditor editor, JsonPointer base) {
        String start = text("start_datetime");
        String moment =
                !text("datetime").isEmpty()
                        ? text("datetime")
                        : !lastMoment.isEmpty()
                                ? lastMoment
                                : start.isEmpty() || start.equals(MomentText.OPEN_START)
                                        ? MomentText.now()
                                        : start;
        editor.set(base.child("datetime"), moment);
        editor.remove(base.child("start_datetime"));
        editor.remove(base.child("end_datetime"));
    }

    private static void toAnyTime(JsonEditor editor, JsonPointer base) {
        editor.set(base.child("datetime"), null);
        editor.set(base.child("start_datetime"), MomentText.OPEN_START);
        editor.set(base.child("end_datetime"), MomentText.OPEN_END);
    }

    private void open(String name) {
        boolean start = name.equals("start_datetime");
        wantsRange = true;
        write(
                start ? "Leave the beginning open" : "Leave the end open",
                editor ->
                        editor.set(
                                lens().pointer().child(name),
                                start ? MomentText.OPEN_START : MomentText.OPEN_END));
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
        noStart.setDisable(!editable || text("start_datetime").equals(MomentText.OPEN_START));
        noEnd.setDisable(!editable || text("end_datetime").equals(MomentText.OPEN_END));
        length.setText(MomentWords.span(text("start_datetime"), text("end_datetime")));
        List<Node> nodes = new ArrayList<>(List.of(mode));
        forms().forEach(form -> nodes.add(form.node()));
        if (wanted == Mode.RANGE) {
            nodes.add(2, ends);
        } else if (wanted == Mode.ANY) {
            nodes.add(any);
        }
        if (!nodes.equals(box.getChildren())) {
            box.getChildren().setAll(nodes);
        }
    }

    /** A time from – to may have a moment as well, which stands for it in lists. */
    private List<FormView> forms() {
        return switch (current) {
            case MOMENT -> List.of(moment);
            case RANGE -> text("datetime").isEmpty() ? List.of(range) : List.of(range, both);
            case ANY -> List.of();
        };
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
        if (!text("datetime").isEmpty()) {
            lastMoment = text("datetime");
        }
        boolean ends =
                value instanceof JsonObject object
                        && (object.has("start_datetime") || object.has("end_datetime"));
        use(!ends ? Mode.MOMENT : isAnyTime() && !wantsRange ? Mode.ANY : Mode.RANGE);
    }

    private boolean isAnyTime() {
        return text("datetime").isEmpty()
                && text("start_datetime").equals(MomentText.OPEN_START)
                && text("end_datetime").equals(MomentText.OPEN_END);
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
        List<Finding> there = new ArrayList<>();
        if (current == Mode.ANY) {
            for (String name : List.of("datetime", "start_datetime", "end_datetime")) {
                there.addAll(index.within(lens().pointer().child(name)));
            }
        }
        anyNotes.findings(there);
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        mode.setDisable(!now);
        use(current);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        if (current == Mode.ANY) {
            if (focus) {
                mode.entry().requestFocus();
            }
            return box;
        }
        FormView last = forms().getLast();
        return (last.fieldAt(place) == null ? forms().getFirst() : last).reveal(place, focus);
    }

    @Override
    public void describe(String name, String help) {}
}
