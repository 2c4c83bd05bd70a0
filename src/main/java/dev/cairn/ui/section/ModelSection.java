package dev.cairn.ui.section;

import dev.cairn.stac.Kind;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.Unit;

import java.util.List;

/** The model itself. */
final class ModelSection implements Section {

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
    public boolean fits(Kind kind) {
        return kind == Kind.TRAINED_MODEL || kind == Kind.BOTH;
    }

    @Override
    public Form form() {
        return Form.at("/properties")
                .field("", new Special.FromMlModel(), FieldSpec::inSight)
                .text("mlm:name")
                .suggest("mlm:architecture", List.of())
                .choices("mlm:tasks")
                .suggest("mlm:framework", Vocabulary.FRAMEWORKS, FieldSpec::inSight)
                .text("mlm:framework_version", FieldSpec::inSight)
                .group("Size")
                .number("mlm:total_parameters", Unit.COUNT)
                .number("mlm:memory_size", Unit.BYTES)
                .number("mlm:batch_size_suggestion", Unit.COUNT)
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
                .number("mlm:accelerator_count", Unit.COUNT)
                .group("Settings")
                .field("mlm:hyperparameters", new Controls.KeyValues("setting"));
    }
}
