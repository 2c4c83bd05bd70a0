package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A colour of six hex digits: typed, or picked. */
final class ColourView extends TypedView {

    private final Rectangle swatch = new Rectangle(16, 16);
    private final Button pick = new Button(null, swatch);
    private final HBox box;

    ColourView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        pick.getStyleClass().add("form-swatch");
        pick.setAccessibleText("Pick a colour");
        pick.setFocusTraversable(false);
        pick.setOnAction(event -> openPicker());
        control().setPromptText("FF8800");
        control().setMinWidth(40);
        HBox.setHgrow(control(), Priority.ALWAYS);
        box = new HBox(3, pick, control());
        box.setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * A table has one of these in each line, so the picker itself is made when it is first wanted.
     */
    private void openPicker() {
        ColorPicker picker = new ColorPicker((Color) swatch.getFill());
        picker.getStyleClass().addAll("button", "form-colour");
        picker.setOnAction(event -> take(hex(picker.getValue())));
        picker.setOnHidden(event -> box.getChildren().set(0, pick));
        box.getChildren().set(0, picker);
        picker.show();
    }

    private Color colour(@Nullable JsonValue value) {
        boolean sound =
                shown(value) instanceof ShownValue.Text text
                        && text.text().matches("[0-9A-Fa-f]{6}");
        return sound && shown(value) instanceof ShownValue.Text text
                ? Color.web("#" + text.text())
                : Color.TRANSPARENT;
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    protected Object toJson(String text) {
        // The form is written without the hash sign that most people copy with it.
        return text.strip().matches("#[0-9A-Fa-f]{6}") ? text.strip().substring(1) : text;
    }

    @Override
    protected boolean isSame(String text) {
        return control().isFocused() && control().getText().strip().equals("#" + text);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        super.show(value);
        swatch.setFill(colour(value));
    }

    @Override
    public void setEditable(boolean editable) {
        super.setEditable(editable);
        pick.setDisable(!editable);
    }
}
