package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.Form;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.StandardControls;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.ModelTensor;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.RowsView;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statistics of an input, a line for each band, headed by the band's name. */
final class StatisticsView extends RowsView {

    private final Button fill;

    StatisticsView(FormContext context, FieldLens lens, StacControls.Statistics control) {
        super(context, lens, rows());
        fill = FormParts.button("One line for each band", this::fill);
        addButton(fill);
        addButton(PasteButtons.statistics(lens, () -> bands().size()));
    }

    private static StandardControls.Rows rows() {
        Form columns =
                Form.entry().number("minimum").number("maximum").number("mean").number("stddev");
        Form more =
                Form.entry()
                        .number("valid_percent", NumberUnit.PERCENT)
                        .number("count", NumberUnit.COUNT)
                        .field(
                                "",
                                new StacControls.Others(
                                        Set.of(
                                                "minimum",
                                                "maximum",
                                                "mean",
                                                "stddev",
                                                "valid_percent",
                                                "count")));
        return new StandardControls.Rows(
                columns, List.of(1.0, 1.0, 1.0, 1.0), more, "line", Map.of());
    }

    private List<String> bands() {
        JsonPointer input = lens().pointer().parent();
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
