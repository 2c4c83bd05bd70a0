package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.licence.SpdxLicence;
import dev.cairn.stac.licence.SpdxLicences;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.SuggestionList;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A licence of the SPDX list, found by its id or its name. */
final class LicenceView extends TypedView {

    private static final int USUAL = 12;

    private final Label name = FormParts.note("");
    private final VBox box;

    LicenceView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        SuggestionList.attach((CustomTextField) control(), this::ids, this::take)
                .describedBy(id -> SpdxLicences.find(id).map(SpdxLicence::name).orElse(""));
        control().setPromptText("MIT, Apache-2.0, CC-BY-4.0 …");
        box = new VBox(6, control(), name);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        SpdxLicences.search("", USUAL).forEach(licence -> ids.add(licence.id()));
        SpdxLicences.all().stream()
                .filter(licence -> !licence.deprecated())
                .map(SpdxLicence::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        super.show(value);
        String full =
                shown(value) instanceof ShownValue.Text text
                        ? SpdxLicences.find(text.text()).map(SpdxLicence::name).orElse("")
                        : "";
        name.setText(full);
        name.setVisible(!full.isEmpty());
        name.setManaged(!full.isEmpty());
    }
}
