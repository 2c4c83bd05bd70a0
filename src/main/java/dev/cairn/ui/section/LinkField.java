package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FindingIndex;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.section.RelatedLink;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Extension;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FieldPane;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The address of the one link with a certain relation, as a field of its own. */
final class LinkField {

    private final FormContext context;
    private final RelatedLink link;
    private final TextField field = new CustomTextField();
    private final DiskHint hint;
    private final Label more = FormParts.note("");
    private final Button jump;
    private final FieldNotes notes;
    private final FieldPane pane;
    private boolean showing;

    LinkField(FormContext context, RelatedLink link) {
        this.context = context;
        this.link = link;
        hint = new DiskHint(context.around());
        field.setAccessibleText(link.label() + ", address");
        field.setAccessibleHelp(link.help());
        field.setPromptText("https:// or ./path");
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                write(now);
                            }
                        });
        field.focusedProperty().addListener((observable, before, now) -> focused(now));
        Label label = new Label(link.label());
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setTooltip(new Tooltip(link.help()));
        notes = new FieldNotes(context);
        pane = new FieldPane(label, new VBox(3, field, hint.node(), more), notes, false);
        jump = FormParts.icon(Feather.ARROW_RIGHT, "Go to the link", this::jump);
        jump.setFocusTraversable(false);
        pane.setTail(jump);
        show();
    }

    FieldPane node() {
        return pane;
    }

    void enter() {
        field.requestFocus();
    }

    private FormData data() {
        return context.data();
    }

    private String mergeKey() {
        return data().mergeKey(JsonPointer.of("links", link.rel()));
    }

    private void write(String href) {
        StacItem before = StacItem.of(data().document().snapshot());
        if (!href.isBlank() || link.find(before).isPresent()) {
            data().write(
                            "Change " + link.label().toLowerCase(Locale.ROOT),
                            mergeKey(),
                            editor -> link.set(editor, before, href));
        }
    }

    private void focused(boolean gained) {
        if (gained) {
            data().visit();
        } else if (field.getText().isBlank()) {
            StacItem before = StacItem.of(data().document().snapshot());
            if (link.find(before).isPresent()) {
                data().write(
                                "Remove " + link.label().toLowerCase(Locale.ROOT),
                                mergeKey(),
                                editor -> link.clear(editor, before));
                Extension extension = link.extension();
                if (extension != null) {
                    data().offerIfUnused(extension.name());
                }
            }
        }
    }

    private void jump() {
        link.find(data().item()).ifPresent(place -> context.jump(place.child("href")));
    }

    /** Shows the link of the item as it is now. */
    void show() {
        String href = Objects.requireNonNullElse(link.href(data().item()), "");
        if (!href.equals(field.getText())) {
            showing = true;
            int caret = field.getCaretPosition();
            field.setText(href);
            field.positionCaret(Math.min(caret, href.length()));
            showing = false;
        }
        hint.follow(href);
        jump.setVisible(link.find(data().item()).isPresent());
        JsonPointer place = link.find(data().item()).orElse(JsonPointer.of("links"));
        pane.getProperties().put(MovingPlace.class, MovingPlace.root().at(place));
        int count = link.count(data().item());
        more.setText(
                count > 1
                        ? "The item has " + count + " such links; all of them are under Links."
                        : "");
        more.setVisible(count > 1);
        more.setManaged(count > 1);
    }

    /** Shows what was found about the link. */
    void findings(FindingIndex index) {
        notes.findings(link.find(data().item()).map(index::within).orElse(List.of()));
    }

    void setEditable(boolean editable) {
        field.setEditable(editable);
    }
}
