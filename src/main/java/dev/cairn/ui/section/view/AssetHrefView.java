package dev.cairn.ui.section.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.MlflowHref;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Shown;
import dev.cairn.ui.form.control.FieldPane;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.TypedView;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/**
 * The address of an asset. That of an MLflow model can be put together from bucket, experiment, run
 * and model name, which are also read out of it.
 */
final class AssetHrefView extends TypedView {

    private final VBox box = new VBox(6);
    private final ToggleButton build =
            new ToggleButton("Put together from MLflow", new FontIcon(Feather.LAYERS));
    private final VBox parts = new VBox(6);
    private final TextField bucket = new CustomTextField();
    private final TextField experiment = new CustomTextField();
    private final TextField run = new CustomTextField();
    private final TextField model = new CustomTextField();
    private boolean showing;

    AssetHrefView(FormContext context, Lens lens) {
        super(context, lens, new CustomTextField());
        control().setPromptText("s3://bucket/path");
        build.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "form-button");
        build.setMinWidth(Region.USE_PREF_SIZE);
        build.selectedProperty().addListener((observable, before, now) -> open(now));
        parts.getStyleClass().add("form-inside");
        box.getChildren().add(control());
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
        parts.getChildren().add(new FieldPane(label, field, new VBox(), false));
        field.textProperty()
                .addListener(
                        observable -> {
                            if (!showing) {
                                compose();
                            }
                        });
    }

    private void open(boolean now) {
        if (now) {
            read(control().getText());
            box.getChildren().add(parts);
            bucket.requestFocus();
        } else {
            box.getChildren().remove(parts);
        }
    }

    private void compose() {
        List<TextField> fields = List.of(bucket, experiment, run);
        if (fields.stream().noneMatch(field -> field.getText().isBlank())) {
            String name = model.getText().isBlank() ? "model" : model.getText().strip();
            take(
                    new MlflowHref(
                                    bucket.getText().strip(),
                                    experiment.getText().strip(),
                                    run.getText().strip(),
                                    name)
                            .href());
        }
    }

    private void read(String href) {
        Optional<MlflowHref> found = MlflowHref.parse(href == null ? "" : href);
        showing = true;
        if (found.isPresent() && !parts.isFocusWithin()) {
            bucket.setText(found.get().bucket());
            experiment.setText(found.get().experiment());
            run.setText(found.get().run());
            model.setText(found.get().model());
        }
        showing = false;
    }

    private boolean isModel() {
        Pointer asset = lens().pointer().parent();
        return asset != null
                && lens().data().value(asset.child("roles")) instanceof JsonArray roles
                && roles.elements().stream()
                        .anyMatch(
                                role ->
                                        role instanceof JsonString string
                                                && string.value().startsWith("mlm:model"));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    protected Shown shown(@Nullable JsonValue value) {
        return Shown.text(value);
    }

    @Override
    protected Object toJson(String text) {
        return text;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        super.show(value);
        boolean offered = isModel();
        if (offered && !box.getChildren().contains(build)) {
            box.getChildren().add(1, build);
        } else if (!offered) {
            build.setSelected(false);
            box.getChildren().remove(build);
        }
        if (build.isSelected()) {
            read(control().getText());
        }
    }

    @Override
    public void setEditable(boolean editable) {
        super.setEditable(editable);
        build.setDisable(!editable);
        parts.setDisable(!editable);
    }
}
