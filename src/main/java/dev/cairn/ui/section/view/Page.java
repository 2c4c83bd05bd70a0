package dev.cairn.ui.section.view;

import atlantafx.base.theme.Styles;

import dev.cairn.check.Finding;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.FormData;
import dev.cairn.ui.form.Place;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.FormView;
import dev.cairn.ui.form.view.Notes;
import dev.cairn.ui.section.Section;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** One section on screen: its title and its form. Made when it is first opened. */
final class Page {

    private final FormData data;
    private final FormView form;
    private final Notes notes;
    private final boolean isFirst;
    private final VBox node = new VBox();

    Page(FormContext context, Section section) {
        data = context.data();
        form = new FormView(context, section.form(), Place.root());
        Label title = new Label(section.title());
        title.getStyleClass().addAll(Styles.TITLE_3, "form-title");
        Label intro = Parts.note(section.intro());
        node.getStyleClass().add("form-page");
        isFirst = section.id().equals("overview");
        notes = new Notes(context);
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
            List<Finding> whole = new ArrayList<>(index.at(Pointer.ROOT));
            whole.addAll(index.at(Pointer.of("properties")));
            notes.findings(whole);
        }
        form.findings(index);
    }

    void setEditable(boolean editable) {
        form.setEditable(editable);
    }

    Node reveal(Pointer place, boolean focus) {
        return form.reveal(place, focus);
    }
}
