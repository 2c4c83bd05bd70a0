package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.StandardControls;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.model.ModelTensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outputs of the model. */
final class OutputsSection implements FormSection {

    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "tasks",
                    "result",
                    "description",
                    "classification:classes",
                    "post_processing_function");
    private static final Set<String> CLASS =
            Set.of(
                    "value",
                    "color_hint",
                    "name",
                    "description",
                    "title",
                    "nodata",
                    "percentage",
                    "count");

    @Override
    public String id() {
        return "outputs";
    }

    @Override
    public String title() {
        return "Outputs";
    }

    @Override
    public String intro() {
        return "What the model gives back: one entry for each result, with the classes it tells apart.";
    }

    @Override
    public String sign() {
        return "fth-log-out";
    }

    @Override
    public boolean fits(ItemKind kind) {
        return kind == ItemKind.TRAINED_MODEL || kind == ItemKind.BOTH;
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field(
                        "mlm:output",
                        new StandardControls.Entries(
                                output(), "output", EntrySummaries::output, fresh()),
                        field -> field.inSight().untitled());
    }

    private static Form output() {
        return Form.entry()
                .text("name")
                .choices("tasks")
                .in("/result")
                .field("", new StacControls.Dimensions(), FieldSpec::inSight)
                .choice("data_type")
                .in("")
                .longText("description")
                .group("Classes")
                .field("classification:classes", classes(), field -> field.mayBeBlank().untitled())
                .group("Post-processing")
                .inside("post_processing_function", ProcessingForm.function())
                .group("")
                .field("", new StacControls.Others(KNOWN));
    }

    private static StacControls.Classes classes() {
        Form columns =
                Form.entry()
                        .number("value")
                        .field("color_hint", new StacControls.Colour())
                        .text("name")
                        .text("description");
        Form more =
                Form.entry()
                        .text("title")
                        .flag("nodata")
                        .number("percentage", NumberUnit.PERCENT)
                        .number("count", NumberUnit.COUNT)
                        .field("", new StacControls.Others(CLASS));
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("value", 0);
        fresh.put("name", "");
        fresh.put("description", "");
        return new StacControls.Classes(
                new StandardControls.Rows(
                        columns, List.of(0.8, 1.9, 2.0, 2.6), more, "class", fresh));
    }

    private static Map<String, Object> fresh() {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("name", "");
        output.put("tasks", List.of());
        output.put("result", ModelTensor.newArray());
        return output;
    }
}
