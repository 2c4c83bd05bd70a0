package dev.cairn.ui.section;

import dev.cairn.form.FormData;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the forms propose, in lines above the page that stay in sight until they are taken, put
 * aside, or there is nothing more to change.
 */
final class FormOffers {

    private final VBox box = new VBox();
    private final Map<FormData.Offer, HBox> lines = new LinkedHashMap<>();

    FormOffers() {
        box.getStyleClass().add("form-offers");
        arrange();
    }

    VBox node() {
        return box;
    }

    /** Shows a proposal; one that says the same as another takes its place. */
    void add(FormData.Offer offer) {
        lines.keySet().removeIf(known -> known.sentence().equals(offer.sentence()));
        lines.put(offer, line(offer));
        arrange();
    }

    /** Takes away what no longer fits the item. */
    void refresh() {
        if (lines.keySet().removeIf(offer -> !offer.fits().getAsBoolean())) {
            arrange();
        }
    }

    void setEditable(boolean editable) {
        box.setDisable(!editable);
    }

    private HBox line(FormData.Offer offer) {
        Label words = new Label(offer.sentence());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, words, FormParts.spring());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-offer");
        line.getChildren()
                .addAll(
                        FormParts.button(
                                offer.action(),
                                () -> {
                                    offer.run().run();
                                    drop(offer);
                                }),
                        FormParts.button("Leave it", () -> drop(offer)));
        return line;
    }

    private void drop(FormData.Offer offer) {
        lines.remove(offer);
        arrange();
    }

    private void arrange() {
        box.getChildren().setAll(lines.values());
        box.setVisible(!lines.isEmpty());
        box.setManaged(!lines.isEmpty());
    }
}
