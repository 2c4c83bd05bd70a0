package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.StandardControls;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.model.ModelTensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inputs of the model. */
final class InputsSection implements FormSection {

    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "bands",
                    "input",
                    "description",
                    "norm_type",
                    "norm_by_channel",
                    "norm_clip",
                    "resize_type",
                    "statistics",
                    "pre_processing_function");

    @Override
    public String id() {
        return "inputs";
    }

    @Override
    public String title() {
        return "Inputs";
    }

    @Override
    public String intro() {
        return "What the model is fed: one entry for each array it takes.";
    }

    @Override
    public String sign() {
        return "fth-log-in";
    }

    @Override
    public boolean fits(ItemKind kind) {
        return kind == ItemKind.TRAINED_MODEL || kind == ItemKind.BOTH;
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field(
                        "mlm:input",
                        new StandardControls.Entries(
                                input(), "input", EntrySummaries::input, fresh()),
                        field -> field.inSight().untitled());
    }

    private static Form input() {
        return Form.entry()
                .text("name")
                .field("bands", new StacControls.Bands(), field -> field.inSight().mayBeBlank())
                .in("/input")
                .field("", new StacControls.Dimensions(), FieldSpec::inSight)
                .choice("data_type")
                .in("")
                .longText("description")
                .group("Scaling")
                .choice("norm_type", field -> field.nullAs("None"))
                .flag("norm_by_channel")
                .numbers(
                        "norm_clip",
                        field -> field.prompt("one value for each band, or one for all"))
                .choice("resize_type", field -> field.nullAs("None"))
                .field("statistics", new StacControls.Statistics())
                .group("Pre-processing")
                .inside("pre_processing_function", ProcessingForm.function())
                .group("")
                .field("", new StacControls.Others(KNOWN));
    }

    private static Map<String, Object> fresh() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", "");
        input.put("bands", List.of());
        input.put("input", ModelTensor.newArray());
        return input;
    }
}
