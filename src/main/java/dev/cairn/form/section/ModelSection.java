package dev.cairn.form.section;

import dev.cairn.form.FieldSpec;
import dev.cairn.form.Form;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.StandardControls;
import dev.cairn.stac.ItemKind;

import java.util.List;

/** The model itself. */
final class ModelSection implements FormSection {

    @Override
    public String id() {
        return "model";
    }

    @Override
    public String title() {
        return "Model";
    }

    @Override
    public String intro() {
        return "What kind of model this is, what it was built with, and what it needs to run.";
    }

    @Override
    public String sign() {
        return "fth-cpu";
    }

    @Override
    public boolean fits(ItemKind kind) {
        return kind == ItemKind.TRAINED_MODEL || kind == ItemKind.BOTH;
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field("", new StacControls.FromMlModel(), FieldSpec::inSight)
                .text("mlm:name")
                .suggest("mlm:architecture", List.of())
                .choices("mlm:tasks")
                .suggest("mlm:framework", WordSuggestions.FRAMEWORKS, FieldSpec::inSight)
                .text("mlm:framework_version", FieldSpec::inSight)
                .group("Size")
                .number("mlm:total_parameters", NumberUnit.COUNT)
                .number("mlm:memory_size", NumberUnit.BYTES)
                .number("mlm:batch_size_suggestion", NumberUnit.COUNT)
                .group("Training")
                .flag("mlm:pretrained")
                .suggest(
                        "mlm:pretrained_source",
                        List.of(),
                        field -> field.nullAs("Trained from scratch"))
                .group("Hardware")
                .choice("mlm:accelerator", field -> field.nullAs("None: any hardware"))
                .flag("mlm:accelerator_constrained")
                .longText("mlm:accelerator_summary")
                .number("mlm:accelerator_count", NumberUnit.COUNT)
                .group("Settings")
                .field("mlm:hyperparameters", new StandardControls.KeyValues("setting"));
    }
}
