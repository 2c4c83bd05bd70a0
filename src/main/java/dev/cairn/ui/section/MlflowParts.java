package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.stac.model.MlflowHref;
import dev.cairn.ui.form.control.FieldPane;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of the address of an MLflow model: bucket, experiment, run and model name. */
final class MlflowParts extends VBox {

    private final TextField bucket = new CustomTextField();
    private final TextField experiment = new CustomTextField();
    private final TextField run = new CustomTextField();
    private final TextField model = new CustomTextField();
    private final Consumer<String> onAddress;
    private boolean showing;

    /**
     * @param onAddress told the address each time the parts make a whole one
     */
    MlflowParts(Consumer<String> onAddress) {
        super(6);
        this.onAddress = onAddress;
        getStyleClass().add("form-inside");
        fill("Bucket", bucket, "developer-modelrepo");
        fill("Experiment", experiment, "2");
        fill("Run", run, "69f168eaebc04b99af345720d34e6264");
        fill("Model name", model, "model");
    }

    private void fill(String name, TextField field, String example) {
        Label label = new Label(name);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setPromptText(example);
        field.setAccessibleText(name + " of the MLflow model");
        getChildren().add(new FieldPane(label, field, new VBox(), false));
        field.textProperty()
                .addListener(
                        observable -> {
                            if (!showing) {
                                compose();
                            }
                        });
    }

    private void compose() {
        List<TextField> needed = List.of(bucket, experiment, run);
        if (needed.stream().noneMatch(field -> field.getText().isBlank())) {
            MlflowHref typed =
                    new MlflowHref(
                            bucket.getText().strip(),
                            experiment.getText().strip(),
                            run.getText().strip(),
                            model.getText().strip());
            // a run names its model, which MLflow calls so by default
            boolean named = typed.isOfThird() || !typed.model().isEmpty();
            onAddress.accept(
                    (named
                                    ? typed
                                    : new MlflowHref(
                                            typed.bucket(),
                                            typed.experiment(),
                                            typed.run(),
                                            "model"))
                            .href());
        }
    }

    /** Takes the parts out of an address, unless somebody is typing in them. */
    void read(String href) {
        Optional<MlflowHref> found = MlflowHref.parse(href);
        if (found.isPresent() && !isFocusWithin()) {
            showing = true;
            bucket.setText(found.get().bucket());
            experiment.setText(found.get().experiment());
            run.setText(found.get().run());
            model.setText(found.get().model());
            showing = false;
        }
    }

    void enter() {
        bucket.requestFocus();
    }
}
