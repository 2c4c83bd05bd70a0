package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The address of a link; a relative path is looked for on the disk. */
final class LinkHrefView extends TypedView {

    private final DiskHint hint;
    private final VBox box;

    LinkHrefView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        hint = new DiskHint(context.around());
        box = new VBox(3, control(), hint.node());
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        super.show(value);
        hint.follow(shown(value) instanceof ShownValue.Text text ? text.text() : "");
    }
}
