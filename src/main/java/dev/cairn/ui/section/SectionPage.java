package dev.cairn.ui.section;

import atlantafx.base.theme.Styles;

import dev.cairn.check.Finding;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.section.FormSection;
import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.FormView;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** One section on screen: its title and its form. Made when it is first opened. */
final class SectionPage {

    private final FormData data;
    private final FormView form;
    private final FieldNotes notes;
    private final boolean isFirst;
    private final VBox node = new VBox();

    SectionPage(FormContext context, FormSection section) {
        data = context.data();
        form = new FormView(context, section.form(), MovingPlace.root());
        Label title = new Label(section.title());
        title.getStyleClass().addAll(Styles.TITLE_3, "form-title");
        Label intro = FormParts.note(section.intro());
        node.getStyleClass().add("form-page");
        isFirst = section.id().equals("overview");
        notes = new FieldNotes(context);
        node.getChildren().setAll(title, intro, notes, form.node());
    }

    Node node() {
        return node;
    }

    void refresh() {
        form.refresh(data.tree().root());
    }

    void findings(FindingIndex index) {
        if (isFirst) {
            List<Finding> whole = new ArrayList<>(index.at(JsonPointer.ROOT));
            whole.addAll(index.at(JsonPointer.of("properties")));
            notes.findings(whole);
        }
        form.findings(index);
    }

    void setEditable(boolean editable) {
        form.setEditable(editable);
    }

    Node reveal(JsonPointer place, boolean focus) {
        return form.reveal(place, focus);
    }
}
