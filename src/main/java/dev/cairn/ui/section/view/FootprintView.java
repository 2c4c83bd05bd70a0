package dev.cairn.ui.section.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.json.RawJson;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.NumberModel;
import dev.cairn.ui.form.Place;
import dev.cairn.ui.form.control.ColumnsPane;
import dev.cairn.ui.form.control.FieldPane;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.view.FieldView;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.form.view.Notes;
import dev.cairn.ui.section.BoxModel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Bounding box and geometry in step. */
final class FootprintView extends FieldView {

    private static final List<String> SIDES = List.of("West", "South", "East", "North");
    private static final List<String> WORLD = List.of("-180", "-90", "180", "90");

    private final List<TextField> sides = new ArrayList<>();
    private final ColumnsPane columns = new ColumnsPane(List.of(1.0, 1.0, 1.0, 1.0));
    private final VBox boxControl = new VBox(6);
    private final Label strange = Parts.note("");
    private final Label geometry = new Label();
    private final FlowPane actions = new FlowPane(8, 6);
    private final Button compute;
    private final Button outline;
    private final ToggleButton edit = new ToggleButton("Edit as GeoJSON");
    private final VBox geometryControl = new VBox(6);
    private final Notes boxNotes;
    private final Notes geometryNotes;
    private final VBox box = new VBox(12);
    private final FieldView raw;
    private @Nullable JsonValue shown;
    private boolean showing;

    FootprintView(FormContext context, Lens lens) {
        super(context, lens);
        boxNotes = new Notes(context);
        geometryNotes = new Notes(context);
        compute = Parts.button("Box of the geometry", this::compute);
        outline = Parts.button("Geometry from the box", this::outline);
        raw =
                context.views()
                        .make(
                                context,
                                new FieldSpec(BoxModel.GEOMETRY, new Controls.Raw()),
                                lens.place().at(BoxModel.GEOMETRY));
        raw.describe("Geometry as GeoJSON", "");
        for (int i = 0; i < SIDES.size(); i++) {
            columns.getChildren().add(side(i));
        }
        actions.getChildren()
                .addAll(
                        Parts.button(
                                Feather.GLOBE,
                                "Whole world",
                                () -> write("Use the whole world", WORLD)),
                        compute,
                        outline,
                        Parts.button("No place", this::noPlace),
                        Pasting.place(this::take));
        boxControl.getChildren().addAll(columns, strange, actions);
        edit.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "form-button");
        edit.selectedProperty().addListener((observable, before, now) -> showRaw(now));
        geometry.setWrapText(true);
        geometry.setMinHeight(Region.USE_PREF_SIZE);
        geometryControl.getChildren().addAll(geometry, edit);
        box.getChildren()
                .addAll(
                        pane("Bounding box", BoxModel.BBOX, boxControl, boxNotes),
                        pane("Geometry", BoxModel.GEOMETRY, geometryControl, geometryNotes));
    }

    private FieldPane pane(String name, Pointer path, Region control, Notes notes) {
        Label label = new Label(name + " *");
        label.getStyleClass().add("form-label");
        FieldPane pane = new FieldPane(label, control, notes, false);
        pane.getProperties().put(Place.class, lens().place().at(path));
        return pane;
    }

    private VBox side(int index) {
        TextField field = new CustomTextField();
        field.setAccessibleText(SIDES.get(index) + " of the bounding box, in degrees, required");
        field.getStyleClass().add("form-number");
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                typed();
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                lens().data().visit();
                            } else {
                                context().touch(lens().pointer().append(BoxModel.BBOX));
                            }
                        });
        sides.add(field);
        Label name = Parts.note(SIDES.get(index));
        name.setLabelFor(field);
        return new VBox(1, name, field);
    }

    /** The box is written once all four sides are numbers. */
    private void typed() {
        List<String> texts = sides.stream().map(side -> side.getText().strip()).toList();
        if (texts.stream()
                .allMatch(text -> NumberModel.isNumber(text) && !NumberModel.isBeginning(text))) {
            write("Change the bounding box", lens().data().mergeKey(BoxModel.BBOX), texts);
            say("");
        } else {
            say("The box is written as soon as all four sides are numbers, in degrees.");
        }
    }

    private void say(String words) {
        strange.setText(words);
        strange.setVisible(!words.isEmpty());
        strange.setManaged(!words.isEmpty());
    }

    private void write(String label, List<String> texts) {
        write(label, null, texts);
    }

    private void write(String label, @Nullable String mergeKey, List<String> texts) {
        List<RawJson> numbers =
                texts.stream()
                        .map(
                                text ->
                                        NumberModel.toJson(text) instanceof RawJson number
                                                ? number
                                                : new RawJson("0"))
                        .toList();
        JsonValue root = shown;
        lens().data().write(label, mergeKey, editor -> BoxModel.write(editor, root, numbers));
    }

    private void compute() {
        Optional<List<BigDecimal>> found = BoxModel.ofGeometry(member("geometry"));
        found.ifPresent(
                numbers ->
                        step(
                                "Compute the bounding box",
                                editor -> editor.set(BoxModel.BBOX, numbers)));
    }

    private void outline() {
        List<RawJson> numbers =
                sides.stream()
                        .map(side -> NumberModel.toJson(side.getText()))
                        .filter(RawJson.class::isInstance)
                        .map(RawJson.class::cast)
                        .toList();
        if (numbers.size() == 4) {
            step(
                    "Use the outline of the box",
                    editor -> editor.set(BoxModel.GEOMETRY, BoxModel.outline(numbers)));
        }
    }

    private void take(dev.cairn.imports.place.Place place) {
        step(
                "Paste a place",
                editor -> {
                    editor.set(BoxModel.GEOMETRY, place.geometry());
                    editor.set(BoxModel.BBOX, place.bbox());
                });
    }

    private void noPlace() {
        step(
                "Give the item no place",
                editor -> {
                    editor.set(BoxModel.GEOMETRY, null);
                    editor.remove(BoxModel.BBOX);
                });
    }

    private void step(String label, Consumer<JsonEditor> change) {
        lens().data().write(label, null, change);
    }

    private @Nullable JsonValue member(String name) {
        return shown instanceof JsonObject object ? object.get(name) : null;
    }

    private void showRaw(boolean now) {
        if (now) {
            raw.show(member("geometry"));
            geometryControl.getChildren().add(raw.node());
        } else {
            geometryControl.getChildren().remove(raw.node());
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return sides.getFirst();
    }

    @Override
    public void show(@Nullable JsonValue value) {
        boolean same =
                shown instanceof JsonObject before
                        && value instanceof JsonObject after
                        && before.get("bbox") == after.get("bbox")
                        && before.get("geometry") == after.get("geometry");
        shown = value;
        if (same) {
            return;
        }
        JsonValue bbox = member("bbox");
        showSides(bbox);
        geometry.setText(BoxModel.describe(value));
        Optional<List<BigDecimal>> corners = BoxModel.corners(bbox);
        boolean isBox = corners.isPresent() && BoxModel.isBox(member("geometry"), corners.get());
        outline.setDisable(corners.isEmpty() || isBox);
        compute.setDisable(isBox || BoxModel.ofGeometry(member("geometry")).isEmpty());
        if (edit.isSelected()) {
            raw.show(member("geometry"));
        }
    }

    private void showSides(@Nullable JsonValue bbox) {
        showing = true;
        boolean fits = BoxModel.corners(bbox).isPresent();
        JsonArray array = fits && bbox instanceof JsonArray found ? found : null;
        int[] plane = array == null ? new int[4] : BoxModel.plane(array.size());
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

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        boxNotes.findings(index.within(lens().pointer().append(BoxModel.BBOX)));
        geometryNotes.findings(index.within(lens().pointer().append(BoxModel.GEOMETRY)));
    }

    @Override
    public void setEditable(boolean editable) {
        sides.forEach(side -> side.setEditable(editable));
        actions.setDisable(!editable);
        raw.setEditable(editable);
    }

    @Override
    public Node reveal(Pointer place, boolean focus) {
        if (place.startsWith(BoxModel.GEOMETRY)) {
            if (focus) {
                edit.setSelected(true);
                raw.entry().requestFocus();
            }
            return geometryControl;
        }
        if (focus) {
            sides.getFirst().requestFocus();
        }
        return boxControl;
    }

    @Override
    public void describe(String name, String help) {}
}
