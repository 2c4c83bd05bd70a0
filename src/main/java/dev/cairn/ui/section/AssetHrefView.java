package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.ItemAsset;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The address of an asset. That of an MLflow model can be put together from bucket, experiment, run
 * and model name; and what a file on this computer tells can be filled in.
 */
final class AssetHrefView extends TypedView {

    private final ToggleButton build =
            new ToggleButton("Put together from MLflow", new FontIcon(Feather.LAYERS));
    private final MlflowParts parts;
    private final LocalFileBar local;
    private final DiskHint hint;
    private final FlowPane bar;
    private final VBox box;

    AssetHrefView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        control().setPromptText("s3://bucket/path");
        parts = new MlflowParts(this::take);
        local = new LocalFileBar(context, lens);
        hint = new DiskHint(context.around());
        build.getStyleClass().addAll(Styles.SMALL, "form-button");
        build.setMinWidth(Region.USE_PREF_SIZE);
        build.selectedProperty().addListener((observable, before, now) -> open(now));
        bar = new FlowPane(8, 6, local.button());
        box = new VBox(6, control(), hint.node(), bar, local.below());
    }

    private void open(boolean now) {
        if (now) {
            parts.read(control().getText() == null ? "" : control().getText());
            box.getChildren().add(parts);
            parts.enter();
        } else {
            box.getChildren().remove(parts);
        }
    }

    private boolean isModel() {
        JsonPointer asset = lens().pointer().parent();
        return asset != null
                && lens().data().value(asset.child("roles")) instanceof JsonArray roles
                && roles.elements().stream()
                        .anyMatch(
                                role ->
                                        role instanceof JsonString string
                                                && string.value().equals(ItemAsset.MODEL_ROLE));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        super.show(value);
        hint.follow(shown(value) instanceof ShownValue.Text text ? text.text() : "");
        boolean offered = isModel();
        if (offered && !bar.getChildren().contains(build)) {
            bar.getChildren().addFirst(build);
        } else if (!offered) {
            build.setSelected(false);
            bar.getChildren().remove(build);
        }
        if (build.isSelected()) {
            parts.read(control().getText());
        }
    }

    @Override
    public void setEditable(boolean editable) {
        super.setEditable(editable);
        build.setDisable(!editable);
        parts.setDisable(!editable);
        local.setEditable(editable);
    }
}
