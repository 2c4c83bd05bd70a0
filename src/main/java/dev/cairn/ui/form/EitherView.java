package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.SegmentSwitch;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One of several shapes of a value: a switch for the shape, and its control below. */
final class EitherView extends FieldView {

    private final StandardControls.Either control;
    private final SegmentSwitch<Integer> shapes;
    private final List<@Nullable FieldView> views = new ArrayList<>();
    private final VBox box = new VBox(6);
    private int chosen;
    private boolean editable = true;
    private @Nullable JsonValue shown;

    EitherView(FormContext context, FieldLens lens, StandardControls.Either control) {
        super(context, lens);
        this.control = control;
        shapes =
                new SegmentSwitch<>(
                        IntStream.range(0, control.alternatives().size()).boxed().toList(),
                        control.alternatives().stream()
                                .map(StandardControls.Alternative::title)
                                .toList(),
                        this::switchTo);
        control.alternatives().forEach(alternative -> views.add(null));
        box.getChildren().add(shapes);
        use(0);
    }

    private void switchTo(int shape) {
        use(shape);
        if (shown != null && !control.alternatives().get(shape).fits().test(shown)) {
            lens().set(control.alternatives().get(shape).fresh());
        }
    }

    private FieldView use(int shape) {
        chosen = shape;
        FieldView view = views.get(shape);
        if (view == null) {
            FieldSpec inner = lens().spec().control(control.alternatives().get(shape).control());
            view = context().views().make(context(), inner, lens().place());
            view.setEditable(editable);
            views.set(shape, view);
        }
        if (box.getChildren().size() < 2 || box.getChildren().get(1) != view.node()) {
            box.getChildren().setAll(shapes, view.node());
        }
        shapes.show(shape);
        return view;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return use(chosen).entry();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null
                || control.alternatives().stream()
                        .anyMatch(alternative -> alternative.fits().test(value));
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        int shape = chosen;
        if (value != null && !control.alternatives().get(shape).fits().test(value)) {
            shape =
                    IntStream.range(0, views.size())
                            .filter(i -> control.alternatives().get(i).fits().test(value))
                            .findFirst()
                            .orElse(chosen);
        }
        use(shape).show(value);
    }

    @Override
    public boolean showsFindings() {
        return use(chosen).showsFindings();
    }

    @Override
    public void findings(FindingIndex index) {
        use(chosen).findings(index);
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        shapes.setDisable(!now);
        use(chosen).setEditable(now);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        return use(chosen).reveal(place, focus);
    }

    @Override
    public void describe(String name, String help) {
        shapes.describe(name);
        use(chosen).describe(name, help);
    }
}
