package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.MapFootprint;
import dev.cairn.form.footprint.MapWords;
import dev.cairn.form.section.BoxModel;
import dev.cairn.form.section.FootprintEdits;
import dev.cairn.form.section.FootprintModel;
import dev.cairn.imports.footprint.PlaceReader;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FieldPane;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.map.MapPane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the resource is: a map, the bounding box in numbers, and the geometry, in step. */
final class FootprintView extends FieldView {

    private final MapPane map = new MapPane(this::take);
    private final FlowPane actions = new FlowPane(8, 6);
    private final BoxFields sides = new BoxFields(this::typed, this::focused);
    private final Button compute = FormParts.button("Box of the geometry", this::compute);
    private final Button outline = FormParts.button("Geometry from the box", this::outline);
    private final VBox boxControl;
    private final Label geometry = new Label();
    private final ToggleButton edit = new ToggleButton("Edit as GeoJSON");
    private final VBox geometryControl = new VBox(6);
    private final FieldNotes boxNotes;
    private final FieldNotes geometryNotes;
    private final VBox box = new VBox(12);
    private final FieldView raw;
    private @Nullable JsonValue shown;

    FootprintView(FormContext context, FieldLens lens) {
        super(context, lens);
        boxNotes = new FieldNotes(context);
        geometryNotes = new FieldNotes(context);
        raw =
                context.views()
                        .make(
                                context,
                                new FieldSpec(BoxModel.GEOMETRY, new StandardControls.Raw()),
                                lens.place().at(BoxModel.GEOMETRY));
        raw.describe("Geometry as GeoJSON", "");
        actions.getChildren()
                .addAll(
                        FormParts.button(
                                Feather.GLOBE,
                                "Whole world",
                                () -> replace("Use the whole world", PlaceReader.world())),
                        PasteButtons.place(place -> replace("Paste a place", place)),
                        FormParts.button("No place", this::noPlace));
        map.getChildren().add(actions);
        map.entry()
                .focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                lens.data().visit();
                            }
                        });
        boxControl = new VBox(6, sides, new FlowPane(8, 6, compute, outline));
        edit.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "form-button");
        edit.selectedProperty().addListener((observable, before, now) -> showRaw(now));
        geometry.setWrapText(true);
        geometry.setMinHeight(Region.USE_PREF_SIZE);
        geometryControl.getChildren().addAll(geometry, edit);
        map.getProperties().put(MovingPlace.class, lens.place().at(BoxModel.GEOMETRY));
        box.getChildren()
                .addAll(
                        map,
                        pane("Bounding box", BoxModel.BBOX, boxControl, boxNotes),
                        pane("Geometry", BoxModel.GEOMETRY, geometryControl, geometryNotes));
    }

    private FieldPane pane(String name, JsonPointer path, Region control, FieldNotes notes) {
        Label label = new Label(name + " *");
        label.getStyleClass().add("form-label");
        FieldPane pane = new FieldPane(label, control, notes, false);
        pane.getProperties().put(MovingPlace.class, lens().place().at(path));
        return pane;
    }

    /** Small steps of the keyboard are one step of undo while it stays on the map. */
    private void take(MapEdit change, boolean byKeys) {
        lens().data()
                .write(
                        FootprintEdits.label(change),
                        byKeys ? lens().data().mergeKey(BoxModel.GEOMETRY) : null,
                        editor -> FootprintEdits.write(editor, change));
    }

    private void focused(boolean now) {
        if (now) {
            lens().data().visit();
        } else {
            context().touch(lens().pointer().append(BoxModel.BBOX));
        }
    }

    private void typed(List<RawJson> numbers) {
        JsonValue root = shown;
        lens().data()
                .write(
                        "Change the bounding box",
                        lens().data().mergeKey(BoxModel.BBOX),
                        editor -> BoxModel.write(editor, root, numbers));
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
        List<RawJson> numbers = sides.numbers();
        if (numbers.size() == 4) {
            step(
                    "Use the outline of the box",
                    editor -> editor.set(BoxModel.GEOMETRY, BoxOutline.polygon(numbers)));
        }
    }

    private void replace(String label, dev.cairn.imports.footprint.ImportedPlace place) {
        step(
                label,
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
        return map.entry();
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
        MapFootprint footprint = FootprintModel.of(value);
        map.show(footprint);
        sides.show(bbox);
        geometry.setText(
                footprint.shape().isEmpty()
                        ? BoxModel.describe(value)
                        : MapWords.of(footprint) + ".");
        boolean hasBox = BoxModel.corners(bbox).isPresent();
        boolean inStep = footprint.box() != null;
        outline.setDisable(!hasBox || inStep);
        compute.setDisable(footprint.shape().isEmpty() || hasBox && footprint.otherBox() == null);
        if (edit.isSelected()) {
            raw.show(member("geometry"));
        }
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
        map.setEditable(editable);
        sides.setEditable(editable);
        actions.setDisable(!editable);
        boxControl.getChildren().getLast().setDisable(!editable);
        raw.setEditable(editable);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        if (place.startsWith(BoxModel.GEOMETRY)) {
            if (map.reveal(place.relativeTo(BoxModel.GEOMETRY))) {
                if (focus) {
                    map.entry().requestFocus();
                }
                return map;
            }
            if (focus) {
                edit.setSelected(true);
                raw.entry().requestFocus();
            }
            return geometryControl;
        }
        if (focus) {
            sides.first().requestFocus();
        }
        return boxControl;
    }

    @Override
    public void describe(String name, String help) {}
}
