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

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * One section on screen: its title, its form, and what it proposes. Made when it is first opened.
 */
final class Page {

    private final FormData data;
    private final FormView form;
    private final VBox offers = new VBox(6);
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
        offers.setManaged(false);
        isFirst = section.id().equals("overview");
        notes = new Notes(context);
        node.getChildren().setAll(title, intro, offers, notes, form.node());
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
        offers.setDisable(!editable);
    }

    Node reveal(Pointer place, boolean focus) {
        return form.reveal(place, focus);
    }

    /** Shows what a form proposes, until it is taken or put aside. */
    void offer(FormData.Offer offer) {
        Label words = new Label(offer.sentence());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, words, Parts.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-offer");
        Runnable away =
                () -> {
                    offers.getChildren().remove(line);
                    offers.setManaged(!offers.getChildren().isEmpty());
                };
        line.getChildren()
                .addAll(
                        Parts.button(
                                offer.action(),
                                () -> {
                                    offer.run().run();
                                    away.run();
                                }),
                        Parts.button("Leave it", away));
        offers.getChildren().setAll(line);
        offers.setManaged(true);
    }
}
