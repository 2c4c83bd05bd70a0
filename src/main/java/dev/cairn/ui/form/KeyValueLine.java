package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.FormData;
import dev.cairn.form.KeyValueModel;
import dev.cairn.form.ListEntry;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.NumberModel;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A name and a value of any type. What the value is read as stands behind it. */
final class KeyValueLine extends EntryRow {

    private static final double ESTIMATE = 38;

    private final FormContext context;
    private final KeyValuesView owner;
    private final TextField name = new CustomTextField();
    private final TextField text = new CustomTextField();
    private final Label kind = new Label();
    private final FieldNotes notes;
    private final VBox box = new VBox(3);
    private @Nullable Button remove;
    private @Nullable Button opener;
    private @Nullable RawView editor;
    private boolean showing;
    private boolean editable = true;

    KeyValueLine(
            FormContext context,
            KeyValuesView owner,
            MovingPlace place,
            ListEntry entry,
            int index) {
        super(place, entry.value(), index, ESTIMATE);
        this.context = context;
        this.owner = owner;
        notes = new FieldNotes(context);
    }

    @Override
    Region build() {
        name.setPrefColumnCount(12);
        name.setMinWidth(90);
        HBox.setHgrow(text, Priority.ALWAYS);
        kind.getStyleClass().add("form-note");
        kind.setMinWidth(48);
        remove = FormParts.icon(Feather.X, "Remove this " + owner.noun(), () -> owner.remove(this));
        remove.setDisable(!editable);
        name.setEditable(editable);
        text.setEditable(editable);
        name.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                rename(now);
                            }
                        });
        name.focusedProperty().addListener((observable, before, now) -> focused(now));
        text.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                write(now);
                            }
                        });
        text.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!now && NumberModel.isBeginning(text.getText())) {
                                put(text.getText());
                            }
                            focused(now);
                        });
        opener = FormParts.icon(Feather.MAXIMIZE_2, "Edit in a small editor", this::toggle);
        HBox line = new HBox(6, name, text, kind, opener, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && editable && owner.isLast(this)) {
                        owner.addFresh();
                        event.consume();
                    }
                });
        box.getChildren().setAll(line, notes);
        return box;
    }

    /** A nested value has more room in an editor of several lines. */
    private void toggle() {
        boolean open = editor != null && box.getChildren().contains(editor.node());
        if (open && editor != null) {
            box.getChildren().remove(editor.node());
            text.requestFocus();
            return;
        }
        RawView view = editor;
        if (view == null) {
            FieldSpec spec = new FieldSpec(JsonPointer.ROOT, new StandardControls.Raw());
            view = new RawView(context, new FieldLens(data(), spec, place()));
            view.setEditable(editable);
            editor = view;
        }
        view.describe("Value of " + place().token() + " as JSON", "");
        view.show(value());
        box.getChildren().add(1, view.node());
        view.entry().requestFocus();
    }

    private void focused(boolean gained) {
        if (gained) {
            data().visit();
        } else {
            show();
        }
    }

    private FormData data() {
        return context.data();
    }

    private void rename(String now) {
        if (now.isBlank() || now.equals(place().token()) || owner.isTaken(now)) {
            return;
        }
        JsonPointer old = pointer();
        place().moveTo(now);
        data().write(
                        "Rename " + owner.noun(),
                        data().mergeKey(owner.lens().pointer()),
                        editor -> editor.rename(old, now));
    }

    private void write(String typed) {
        if (!NumberModel.isBeginning(typed)) {
            put(typed);
        }
    }

    private void put(String typed) {
        data().write(
                        "Change " + place().token(),
                        data().mergeKey(pointer()),
                        editor -> editor.set(pointer(), KeyValueModel.toJson(typed)));
    }

    @Override
    void show() {
        showing = true;
        if (!name.getText().equals(place().token())
                && !(name.isFocused() && name.getText().isBlank())) {
            name.setText(place().token());
        }
        JsonValue value = value();
        String line = KeyValueModel.show(value);
        boolean same =
                text.isFocused()
                        && KeyValueModel.show(
                                        dev.cairn.json.JsonValues.value(
                                                KeyValueModel.toJson(text.getText())))
                                .equals(line);
        if (!text.getText().equals(line) && !same) {
            text.setText(line);
        }
        kind.setText(KeyValueModel.kind(value));
        name.setAccessibleText("Name of " + owner.noun() + " " + (index() + 1));
        text.setAccessibleText("Value of " + place().token() + ", " + kind.getText());
        showing = false;
        if (opener != null) {
            opener.setVisible(
                    value instanceof JsonObject || value instanceof JsonArray || editor != null);
        }
        if (editor != null) {
            editor.show(value);
        }
    }

    @Override
    void findings(FindingIndex findings) {
        notes.findings(findings.within(pointer()));
    }

    @Override
    void setEditable(boolean now) {
        editable = now;
        name.setEditable(now);
        text.setEditable(now);
        if (remove != null) {
            remove.setDisable(!now);
        }
        if (editor != null) {
            editor.setEditable(now);
        }
    }

    @Override
    void focus() {
        slot().build();
        name.requestFocus();
        name.selectAll();
    }

    @Override
    Node reveal(JsonPointer target, boolean focus) {
        slot().build();
        if (focus) {
            text.requestFocus();
        }
        return text;
    }
}
