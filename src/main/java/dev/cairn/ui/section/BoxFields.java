package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.NumberModel;
import dev.cairn.form.section.BoxModel;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.ui.form.control.ColumnsPane;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The four sides of a bounding box, typed. What was typed is told once all four are numbers. */
final class BoxFields extends VBox {

    private static final List<String> SIDES = List.of("West", "South", "East", "North");

    private final List<TextField> sides = new ArrayList<>();
    private final Label strange = FormParts.note("");
    private final Consumer<List<RawJson>> onType;
    private boolean showing;

    /**
     * @param onType takes west, south, east and north in the spelling that was typed
     * @param onFocus told when the keyboard comes into a side, and when it leaves one
     */
    BoxFields(Consumer<List<RawJson>> onType, Consumer<Boolean> onFocus) {
        super(6);
        this.onType = onType;
        ColumnsPane columns = new ColumnsPane(List.of(1.0, 1.0, 1.0, 1.0));
        for (String name : SIDES) {
            columns.getChildren().add(side(name, onFocus));
        }
        getChildren().addAll(columns, strange);
        say("");
    }

    private VBox side(String side, Consumer<Boolean> onFocus) {
        TextField field = new CustomTextField();
        field.setAccessibleText(side + " of the bounding box, in degrees, required");
        field.getStyleClass().add("form-number");
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                typed();
                            }
                        });
        field.focusedProperty().addListener((observable, before, now) -> onFocus.accept(now));
        sides.add(field);
        Label name = FormParts.note(side);
        name.setLabelFor(field);
        return new VBox(1, name, field);
    }

    private void typed() {
        List<String> texts = sides.stream().map(side -> side.getText().strip()).toList();
        if (texts.stream()
                .allMatch(text -> NumberModel.isNumber(text) && !NumberModel.isBeginning(text))) {
            onType.accept(numbers());
            say("");
        } else {
            say("The box is written as soon as all four sides are numbers, in degrees.");
        }
    }

    /** The sides that are numbers: all four of them, or fewer. */
    List<RawJson> numbers() {
        return sides.stream()
                .map(side -> NumberModel.toJson(side.getText()))
                .filter(RawJson.class::isInstance)
                .map(RawJson.class::cast)
                .toList();
    }

    TextField first() {
        return sides.getFirst();
    }

    private void say(String words) {
        strange.setText(words);
        strange.setVisible(!words.isEmpty());
        strange.setManaged(!words.isEmpty());
    }

    void setEditable(boolean editable) {
        sides.forEach(side -> side.setEditable(editable));
    }

    /** Shows a bounding box; one that has not four or six numbers is left to who reads the JSON. */
    void show(@Nullable JsonValue bbox) {
        showing = true;
        boolean fits = BoxModel.corners(bbox).isPresent();
        JsonArray array = fits && bbox instanceof JsonArray found ? found : null;
        int[] plane = array == null ? new int[4] : BoundingBox.plane(array.size());
        for (int i = 0; i < 4; i++) {
            String text =
                    array != null && array.get(plane[i]) instanceof JsonNumber number
                            ? number.literal()
                            : "";
            TextField side = sides.get(i);
            boolean typedSame =
                    side.isFocused()
                            && NumberModel.isNumber(side.getText())
                            && NumberModel.isNumber(text)
                            && NumberModel.toJson(side.getText()).equals(NumberModel.toJson(text));
            if (!side.getText().equals(text)
                    && !typedSame
                    && (fits || bbox == null && !side.isFocused())) {
                side.setText(text);
            }
        }
        showing = false;
        say(
                bbox != null && !fits
                        ? "The box in the item is not one of four numbers; what you type here replaces it."
                        : array != null && array.size() == 6
                                ? "The box has heights as well; they stay as they are."
                                : "");
    }
}
