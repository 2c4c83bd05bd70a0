package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FieldTrait;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.MovingPlace;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.FieldPane;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.HelpCardView;
import dev.cairn.ui.form.control.LabelBox;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;

/** A field in its row: label with its marks, control, what stands under it. */
final class FieldRow {

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final FormContext context;
    private final FieldView view;
    private final FieldLens lens;
    private final Label title = new Label();
    private final Label mark = new Label("to do", new FontIcon(Feather.CIRCLE));
    private final FieldNotes notes;
    private final FieldPane pane;
    private final @Nullable NullSwitch nullSwitch;
    private final Button remove;
    private @Nullable ForeignView foreign;
    private @Nullable JsonValue value;
    private boolean built;
    private boolean editable = true;

    /**
     * @param onRemove told after the user took the field away
     */
    FieldRow(FormContext context, FieldSpec spec, MovingPlace place, Runnable onRemove) {
        this.context = context;

        view = context.views().make(context, spec, place);
        lens = view.lens();
        notes = new FieldNotes(context);
        nullSwitch =
                spec.nullLabel() == null || spec.control().unsets()
                        ? null
                        : new NullSwitch(lens, view, Objects.requireNonNull(spec.nullLabel()));
        pane =
                new FieldPane(
                        label(),
                        nullSwitch == null ? view.node() : nullSwitch,
                        notes,
                        spec.control().wide());
        pane.getProperties().put(MovingPlace.class, place);
        remove =
                FormParts.icon(
                        Feather.X,
                        "Remove " + lens.label(),
                        () -> {
                            lens.remove();
                            onRemove.run();
                        });
        remove.getStyleClass().add("form-remove");
        remove.setFocusTraversable(false);
        pane.setTail(remove);
        pane.hoverProperty()
                .addListener(
                        (observable, before, now) -> remove.pseudoClassStateChanged(NEAR, now));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, onRemove));
        view.describe(name(), lens.description());
    }

    private Region label() {
        title.setText(lens.label());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("form-label");
        title.setLabelFor(view.entry());
        title.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                event -> {
                    if (title.getTooltip() == null) {
                        Tooltip tip = new Tooltip(FieldHelp.tip(lens));
                        tip.setWrapText(true);
                        tip.setMaxWidth(380);
                        tip.setShowDelay(Duration.millis(350));
                        tip.setShowDuration(Duration.seconds(30));
                        title.setTooltip(tip);
                    }
                });
        mark.getStyleClass().add("form-to-do");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        boolean titled = !lens.spec().control().bare() && !lens.spec().is(FieldTrait.UNTITLED);
        title.setVisible(titled);
        return new LabelBox(title, mark);
    }

    private String name() {
        return lens.label() + (lens.required() ? ", required" : "");
    }

    FieldPane node() {
        return pane;
    }

    FieldLens lens() {
        return lens;
    }

    FieldView view() {
        return view;
    }

    /** Shows the value, if it is another than before. */
    void refresh(@Nullable JsonValue now) {
        if (built && now == value) {
            showMark();
            return;
        }
        value = now;
        built = true;
        boolean nothing = now instanceof JsonNull && nullSwitch != null;
        if (nullSwitch != null) {
            nullSwitch.show(nothing);
        }
        if (nothing || view.canShow(now)) {
            view.show(nothing ? null : now);
            pane.setControl(nullSwitch == null ? view.node() : nullSwitch);
        } else if (now != null) {
            if (foreign == null) {
                foreign = new ForeignView(context, lens);
            }
            foreign.show(now);
            pane.setControl(foreign);
        }
        notes.aid(nothing ? "" : view.aid(now));
        showMark();
    }

    private void showMark() {
        boolean required = lens.required();
        boolean bare = lens.spec().control().bare();
        boolean toDo = !bare && lens.isToDo(value);
        String text = lens.label() + (required ? " *" : "");
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.setAccessibleText(name());
        }
        mark.setVisible(toDo);
        mark.setManaged(toDo);

        boolean removable =
                editable
                        && !bare
                        && !lens.spec().is(FieldTrait.UNTITLED)
                        && !lens.spec().control().unsets()
                        && value != null
                        && !required;
        remove.setVisible(removable);
    }

    /** The findings that this row shows itself; those that lie inside are shown inside. */
    void findings(FindingIndex index) {
        JsonPointer pointer = lens.pointer();
        if (lens.spec().control().bare()) {
            view.findings(index);
            return;
        }
        boolean nested = view.showsFindings() && foreign == null;
        notes.findings(nested ? index.at(pointer) : index.within(pointer));
        FindingLine.mark(title, notes.worst());
        FindingLine.mark(view.entry(), nested ? null : notes.worst());
        if (nested) {
            view.findings(index);
        }
    }

    void setEditable(boolean now) {
        editable = now;
        view.setEditable(now && !(value instanceof JsonNull && nullSwitch != null));
        if (nullSwitch != null) {
            nullSwitch.setEditable(now);
        }
        showMark();
    }

    Node reveal(JsonPointer place, boolean focus) {
        return view.reveal(place, focus);
    }

    private void key(KeyEvent event, Runnable onRemove) {
        if (event.getCode() == KeyCode.F1) {
            HelpCardView.show(FieldHelp.of(lens), view.entry());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE
                && event.isShortcutDown()
                && event.isShiftDown()
                && remove.isVisible()) {
            lens.remove();
            onRemove.run();
            event.consume();
        }
    }
}
