package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.RowsView;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The classes of an output as a table. A new class gets the next free value. */
final class ClassesView extends RowsView {

    ClassesView(FormContext context, FieldLens lens, StacControls.Classes control) {
        super(context, lens, control.rows());
        addButton(PasteButtons.classes(lens));
    }

    @Override
    protected @Nullable Object fresh() {
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("value", nextValue(lens().value()));
        fresh.put("name", "");
        fresh.put("description", "");
        return fresh;
    }

    /** One more than the greatest value; 0 for the first class. */
    static BigDecimal nextValue(@Nullable JsonValue classes) {
        BigDecimal next = BigDecimal.ZERO;
        if (classes instanceof JsonArray list) {
            for (JsonValue entry : list.elements()) {
                if (entry instanceof JsonObject object
                        && object.get("value") instanceof JsonNumber number
                        && number.isInteger()) {
                    next = next.max(number.decimal().add(BigDecimal.ONE));
                }
            }
        }
        return next;
    }
}
