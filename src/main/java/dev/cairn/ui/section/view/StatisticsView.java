package dev.cairn.ui.section.view;

import dev.cairn.json.JsonArray;
import dev.cairn.json.Pointer;
import dev.cairn.stac.model.ModelTensor;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Unit;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.RowsView;
import dev.cairn.ui.section.Special;

import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statistics of an input, a line for each band, headed by the band's name. */
final class StatisticsView extends RowsView {

    private final Button fill;

    StatisticsView(FormContext context, Lens lens, Special.Statistics control) {
        super(context, lens, rows());
        fill = Parts.button("One line for each band", this::fill);
        addButton(fill);
        addButton(Pasting.statistics(lens));
    }

    private static Controls.Rows rows() {
        Form columns =
                Form.entry().number("minimum").number("maximum").number("mean").number("stddev");
        Form more =
                Form.entry()
                        .number("valid_percent", Unit.PERCENT)
                        .number("count", Unit.COUNT)
                        .field(
                                "",
                                new Special.Others(
                                        Set.of(
                                                "minimum",
                                                "maximum",
                                                "mean",
                                                "stddev",
                                                "valid_percent",
                                                "count")));
        return new Controls.Rows(columns, List.of(1.0, 1.0, 1.0, 1.0), more, "line", Map.of());
    }

    private List<String> bands() {
        Pointer input = lens().pointer().parent();
        List<String> names = new ArrayList<>();
        if (input != null && lens().data().value(input.child("bands")) instanceof JsonArray bands) {
            bands.elements().forEach(band -> names.add(ModelTensor.nameOrEmpty(band)));
        }
        return names;
    }

    private void fill() {
        int there = lens().value() instanceof JsonArray list ? list.size() : 0;
        int wanted = bands().size();
        if (wanted > there) {
            List<Object> lines = new ArrayList<>();
            for (int i = there; i < wanted; i++) {
                lines.add(Map.of());
            }
            lens().append(lines);
        }
    }

    @Override
    protected boolean hasRowHeads() {
        return true;
    }

    @Override
    protected String rowHead(int index) {
        List<String> bands = bands();
        return index < bands.size() && !bands.get(index).isEmpty()
                ? bands.get(index)
                : String.valueOf(index + 1);
    }

    @Override
    protected @Nullable Object fresh() {
        return Map.of();
    }
}
