package dev.cairn.ui.section.view;

import atlantafx.base.theme.Styles;

import dev.cairn.imports.Reading;
import dev.cairn.imports.mlflow.MlModel;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.json.Json;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.Item;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.FormData;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Place;
import dev.cairn.ui.form.Wording;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.view.FieldView;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.section.MlModelFill;
import dev.cairn.ui.section.MlModelFill.Line;
import dev.cairn.ui.section.MlModelFill.State;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills in a model from the file in which MLflow describes it. What would be written is shown
 * first; what the item has already stays unless it is ticked.
 */
final class MlModelView extends FieldView {

    private final Button choose;
    private final VBox preview = new VBox(8);
    private final VBox box;
    private final Map<Line, CheckBox> ticks = new LinkedHashMap<>();
    private final Button fill = new Button();

    MlModelView(FormContext context, Lens lens) {
        super(context, lens);
        choose = Parts.button(Feather.FILE_TEXT, "From an MLmodel file…", this::choose);
        choose.setAccessibleHelp(
                "Reads the MLmodel file that MLflow wrote, and shows what it can fill in");
        fill.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        preview.getStyleClass().addAll("form-inside", "form-preview");
        box = new VBox(8, choose, preview);
        show(false);
    }

    private void show(boolean visible) {
        preview.setVisible(visible);
        preview.setManaged(visible);
    }

    private void choose() {
        Path file = context().around().choose("MLmodel file");
        if (file != null) {
            choose.setDisable(true);
            context()
                    .around()
                    .run(
                            () -> MlModel.read(file),
                            reading -> arrived(file, reading),
                            failure -> say("The file could not be read."));
        }
    }

    private void say(String sentence) {
        choose.setDisable(false);
        preview.getChildren()
                .setAll(Parts.note(sentence), Parts.button("Close", () -> show(false)));
        show(true);
    }

    private void arrived(Path file, Reading<MlModelFacts> reading) {
        switch (reading) {
            case Reading.Bad<MlModelFacts> bad -> say(bad.message());
            case Reading.Good<MlModelFacts> good -> preview(file, good);
        }
    }

    private void preview(Path file, Reading.Good<MlModelFacts> good) {
        choose.setDisable(false);
        Item item = Item.of(data().document().snapshot());
        List<Line> lines = MlModelFill.lines(item, good.value());
        if (lines.isEmpty()) {
            say("The file says nothing that a form has a field for. " + notes(good));
            return;
        }
        ticks.clear();
        preview.getChildren().setAll(new Label("“" + file.getFileName() + "” says:"));
        for (Line line : lines) {
            preview.getChildren().add(line(line));
        }
        String notes = notes(good);
        if (!notes.isEmpty()) {
            preview.getChildren().add(Parts.note(notes));
        }
        fill.setOnAction(event -> fill(file));
        HBox buttons = new HBox(8, fill, Parts.button("Leave it", () -> close()));
        buttons.setAlignment(Pos.CENTER_LEFT);
        preview.getChildren().add(buttons);
        count();
        show(true);
        fill.requestFocus();
    }

    private static String notes(Reading.Good<MlModelFacts> good) {
        return (MlModelFill.said(good.value()) + " " + String.join(" ", good.notes())).strip();
    }

    private Node line(Line line) {
        JsonValue before = line.before();
        Label value = note(MlModelFill.words(line, Json.value(line.value())));
        if (line.state() == State.SAME) {
            Label name = new Label(label(line));
            return new VBox(1, name, value, note("The item has the same."));
        }
        CheckBox tick = new CheckBox(label(line));
        tick.setSelected(line.state() == State.NEW);
        tick.selectedProperty().addListener(observable -> count());
        ticks.put(line, tick);
        VBox words = new VBox(1, tick, value);
        if (line.state() == State.OTHER && before != null) {
            String own = MlModelFill.words(line, before);
            Label stays = note("Stays as it is: " + own);
            tick.selectedProperty()
                    .addListener(
                            (observable, was, now) ->
                                    stays.setText(
                                            (now ? "Instead of: " : "Stays as it is: ") + own));
            words.getChildren().add(stays);
        }
        return words;
    }

    private static Label note(String words) {
        Label note = Parts.note(words);
        note.getStyleClass().add("form-preview-value");
        return note;
    }

    private String label(Line line) {
        Lens field =
                new Lens(
                        data(),
                        new FieldSpec(line.field(), new Controls.Text()),
                        Place.root().at(line.field()));
        return field.label();
    }

    private List<Line> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int number = chosen().size();
        fill.setText(number == 0 ? "Nothing chosen" : "Fill in " + Wording.count(number, "field"));
        fill.setDisable(number == 0);
    }

    private void fill(Path file) {
        List<Line> chosen = chosen();
        data().write(
                        "Fill in from " + file.getFileName(),
                        null,
                        editor ->
                                MlModelFill.write(
                                        editor, Item.of(data().document().snapshot()), chosen));
        close();
    }

    private void close() {
        show(false);
        choose.requestFocus();
    }

    private FormData data() {
        return lens().data();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return choose;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        // The button is the same for every item.
    }

    @Override
    public void setEditable(boolean editable) {
        choose.setDisable(!editable);
        preview.setDisable(!editable);
    }

    @Override
    public void describe(String name, String help) {}
}
