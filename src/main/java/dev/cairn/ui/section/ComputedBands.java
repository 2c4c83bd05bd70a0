package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.FormView;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The formulas of bands that are computed from others. */
final class ComputedBands {

    private final FormContext context;
    private final FieldLens lens;
    private final VBox box = new VBox(6);
    private final List<Formula> formulas = new ArrayList<>();
    private boolean editable = true;

    ComputedBands(FormContext context, FieldLens lens) {
        this.context = context;
        this.lens = lens;
    }

    private record Formula(MovingPlace place, FormView form) {}

    VBox node() {
        return box;
    }

    private static Form form() {
        return Form.entry()
                .text("name")
                .suggest(
                        "format",
                        List.of("rio-calc", "gdal-calc", "python", "openeo"),
                        FieldSpec::inSight)
                .field(
                        "expression",
                        new StandardControls.Either(
                                List.of(
                                        new StandardControls.Alternative(
                                                "Text",
                                                new StandardControls.Text(),
                                                value -> value instanceof JsonString,
                                                ""),
                                        new StandardControls.Alternative(
                                                "Structure",
                                                new StandardControls.Raw(),
                                                value -> true,
                                                Map.of()))),
                        FieldSpec::inSight);
    }

    void show(@Nullable JsonValue bands) {
        List<Integer> indexes = new ArrayList<>();
        if (bands instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof JsonObject) {
                    indexes.add(i);
                }
            }
            for (int k = 0; k < indexes.size(); k++) {
                if (k == formulas.size()) {
                    add();
                }
                Formula formula = formulas.get(k);
                formula.place().moveTo(indexes.get(k).toString());
                formula.form().refresh(list.get(indexes.get(k)));
            }
        }
        while (formulas.size() > indexes.size()) {
            box.getChildren().remove(formulas.removeLast().form().node());
        }
        box.setVisible(!formulas.isEmpty());
        box.setManaged(!formulas.isEmpty());
    }

    private void add() {
        MovingPlace place = lens.place().entry("0");
        FormView form = new FormView(context, form(), place);
        form.node().getStyleClass().add("form-inside");
        form.setEditable(editable);
        formulas.add(new Formula(place, form));
        box.getChildren().add(form.node());
    }

    void enterLast() {
        if (!formulas.isEmpty()) {
            Node first = formulas.getLast().form().first();
            if (first != null) {
                Platform.runLater(first::requestFocus);
            }
        }
    }

    void setEditable(boolean now) {
        editable = now;
        formulas.forEach(formula -> formula.form().setEditable(now));
    }
}
