package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.section.StacControls;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Links of certain relations, each as a field of its own. */
final class RelatedLinksView extends FieldView {

    private final List<LinkField> fields;
    private final VBox box;

    RelatedLinksView(FormContext context, FieldLens lens, StacControls.RelatedLinks control) {
        super(context, lens);
        fields = control.links().stream().map(link -> new LinkField(context, link)).toList();
        box = new VBox(12);
        fields.forEach(field -> box.getChildren().add(field.node()));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        fields.forEach(LinkField::show);
    }

    @Override
    public void findings(FindingIndex index) {
        fields.forEach(field -> field.findings(index));
    }

    @Override
    public void setEditable(boolean editable) {
        fields.forEach(field -> field.setEditable(editable));
    }

    @Override
    public void describe(String name, String help) {}
}
