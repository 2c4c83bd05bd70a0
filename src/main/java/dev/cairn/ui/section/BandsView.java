package dev.cairn.ui.section;

import atlantafx.base.theme.Styles;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.TagsModel;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.Sensor;
import dev.cairn.stac.SensorBand;
import dev.cairn.stac.SensorTable;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.ModelTensor;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.ChipBox;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The bands of an input as chips, picked from a sensor or typed; computed ones have their formula
 * below.
 */
final class BandsView extends FieldView implements ChipBox.Actions {

    private final ChipBox chips;
    private final MenuButton sensors = new MenuButton("From a sensor");
    private final Button computed;
    private final CheckBox describe = new CheckBox("Describe them on the model asset as well");
    private final ComputedBands formulas;
    private final FieldNotes notes;
    private final VBox box;
    private @Nullable JsonValue shown;

    BandsView(FormContext context, FieldLens lens) {
        super(context, lens);
        chips = new ChipBox(this, this::suggestions);
        chips.field().setPromptText("Add band …");
        sensors.getStyleClass().addAll(Styles.SMALL, "form-button");
        sensors.setOnShowing(event -> fillSensors());
        sensors.getItems().add(new MenuItem());
        computed = FormParts.button(Feather.PLUS, "Computed band", this::addComputed);
        // Who left bands without a description once is not asked again.
        describe.setSelected(BandDescriptions.areComplete(lens.data().item()));
        describe.getStyleClass().add("form-small-check");
        describe.setAccessibleHelp(
                "The model extension wants each band described, with eo:bands, on the model's asset.");
        describe.setOnAction(
                event -> {
                    if (describe.isSelected() && shown != null) {
                        edit("Describe the bands", editor -> {});
                    }
                });
        formulas = new ComputedBands(context, lens);
        notes = new FieldNotes(context);
        FlowPane bar = new FlowPane(8, 6, sensors, computed, describe);
        box = new VBox(6, chips, bar, formulas.node(), notes);
    }

    private List<String> suggestions() {
        List<String> names = names();
        List<String> words = new ArrayList<>();
        List<Sensor> likely = names.isEmpty() ? SensorTable.sensors() : SensorTable.thatHave(names);
        for (Sensor sensor : likely.isEmpty() ? SensorTable.sensors() : likely) {
            sensor.bands().stream()
                    .map(SensorBand::name)
                    .filter(name -> !names.contains(name) && !words.contains(name))
                    .forEach(words::add);
        }
        return words;
    }

    private void fillSensors() {
        sensors.getItems().clear();
        for (Sensor sensor : SensorTable.sensors()) {
            Menu menu = new Menu(sensor.title());
            menu.setMnemonicParsing(false);
            List<String> all = sensor.bands().stream().map(SensorBand::name).toList();
            MenuItem every = new MenuItem("All " + all.size() + " bands");
            every.setOnAction(event -> addNames(all));
            menu.getItems().addAll(every, new SeparatorMenuItem());
            for (SensorBand band : sensor.bands()) {
                MenuItem one = new MenuItem(BandDescriptions.label(band));
                one.setMnemonicParsing(false);
                one.setDisable(names().contains(band.name()));
                one.setOnAction(event -> addNames(List.of(band.name())));
                menu.getItems().add(one);
            }
            sensors.getItems().add(menu);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (shown instanceof JsonArray list) {
            list.elements().forEach(band -> names.add(ModelTensor.nameOrEmpty(band)));
        }
        return names;
    }

    /** Changes the bands, and their descriptions with them unless the user wants none. */
    private void edit(String label, Consumer<JsonEditor> change) {
        boolean follow = describe.isSelected();
        boolean used = !names().isEmpty();
        lens().data()
                .write(
                        label,
                        null,
                        editor -> {
                            StacItem before = StacItem.of(lens().data().document().snapshot());
                            change.accept(editor);
                            if (follow) {
                                BandDescriptions.follow(
                                        before, StacItem.of(editor.result()), editor);
                            }
                        });
        if (used && names().isEmpty()) {
            List.of("eo", "raster").forEach(lens().data()::offerIfUnused);
        }
    }

    private void addNames(List<String> wanted) {
        List<String> fresh = new ArrayList<>(wanted);
        fresh.removeAll(names());
        addAll("Add bands", fresh);
    }

    private void addAll(String label, List<?> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        JsonPointer list = lens().pointer();
        edit(
                label,
                editor -> {
                    if (shown instanceof JsonArray) {
                        fresh.forEach(band -> editor.add(list, band));
                    } else {
                        editor.set(list, fresh);
                    }
                });
    }

    private void addComputed() {
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("name", "band" + (names().size() + 1));
        band.put("format", "rio-calc");
        band.put("expression", "");
        addAll("Add a computed band", List.of(band));
        formulas.enterLast();
    }

    @Override
    public void add(String typed) {
        List<String> fresh = new ArrayList<>(TagsModel.words(typed));
        fresh.removeAll(names());
        addAll("Add bands", fresh);
    }

    @Override
    public void remove(int index) {
        edit("Remove band", editor -> editor.remove(lens().pointer().child(index)));
    }

    @Override
    public void move(int from, int to) {
        edit("Move band", editor -> editor.move(lens().pointer(), from, to));
    }

    @Override
    public void change(int index, String typed) {
        JsonPointer band = lens().pointer().child(index);
        boolean formula = lens().data().value(band) instanceof JsonObject;
        edit("Rename band", editor -> editor.set(formula ? band.child("name") : band, typed));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return chips.field();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonArray;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        List<String> words = new ArrayList<>();
        if (value instanceof JsonArray list) {
            for (JsonValue band : list.elements()) {
                String name = ModelTensor.nameOrEmpty(band);
                words.add(
                        name.isEmpty()
                                ? ValueWording.preview(band, 30)
                                : band instanceof JsonObject ? "ƒ " + name : name);
            }
        }
        chips.show(words);
        formulas.show(value);
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        notes.findings(
                index.within(lens().pointer()).stream()
                        .filter(finding -> !finding.pointer().equals(lens().pointer()))
                        .toList());
    }

    @Override
    public void setEditable(boolean editable) {
        chips.setEditable(editable);
        sensors.setDisable(!editable);
        computed.setDisable(!editable);
        describe.setDisable(!editable);
        formulas.setEditable(editable);
    }
}
