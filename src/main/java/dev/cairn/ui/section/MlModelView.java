package dev.cairn.ui.section;

import atlantafx.base.theme.Styles;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FormData;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.form.ValueWording;
import dev.cairn.form.section.MlModelFill;
import dev.cairn.form.section.MlModelFill.Line;
import dev.cairn.form.section.MlModelFill.State;
import dev.cairn.imports.ImportResult;
import dev.cairn.imports.mlflow.MlModelFacts;
import dev.cairn.imports.mlflow.MlModelReader;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.stac.StacItem;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;

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

    MlModelView(FormContext context, FieldLens lens) {
        super(context, lens);
        choose = FormParts.button(Feather.FILE_TEXT, "From an MLmodel file…", this::choose);
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
                            () -> MlModelReader.read(file),
                            reading -> arrived(file, reading),
                            failure -> say("The file could not be read."));
        }
    }

    private void say(String sentence) {
        choose.setDisable(false);
        preview.getChildren()
                .setAll(FormParts.note(sentence), FormParts.button("Close", () -> show(false)));
        show(true);
    }

    private void arrived(Path file, ImportResult<MlModelFacts> reading) {
        switch (reading) {
            case ImportResult.Bad<MlModelFacts> bad -> say(bad.message());
            case ImportResult.Good<MlModelFacts> good -> preview(file, good);
        }
    }

    private void preview(Path file, ImportResult.Good<MlModelFacts> good) {
        choose.setDisable(false);
        StacItem item = StacItem.of(data().document().snapshot());
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
            preview.getChildren().add(FormParts.note(notes));
        }
        fill.setOnAction(event -> fill(file));
        HBox buttons = new HBox(8, fill, FormParts.button("Leave it", () -> close()));
        buttons.setAlignment(Pos.CENTER_LEFT);
        preview.getChildren().add(buttons);
        count();
        show(true);
        fill.requestFocus();
    }

    private static String notes(ImportResult.Good<MlModelFacts> good) {
        return (MlModelFill.said(good.value()) + " " + String.join(" ", good.notes())).strip();
    }

    private Node line(Line line) {
        JsonValue before = line.before();
        Label value = note(MlModelFill.words(line, JsonValues.value(line.value())));
        if (line.state() == State.SAME) {
            Label name = new Label(label(line));
            return new VBox(1, name, value, note("The item has the same."));
        }
        CheckBox tick = new CheckBox(label(line));
        tick.setMnemonicParsing(false);
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
        Label note = FormParts.note(words);
        note.getStyleClass().add("form-preview-value");
        return note;
    }

    private String label(Line line) {
        FieldLens field =
                new FieldLens(
                        data(),
                        new FieldSpec(line.field(), new StandardControls.Text()),
                        MovingPlace.root().at(line.field()));
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
        fill.setText(
                number == 0 ? "Nothing chosen" : "Fill in " + ValueWording.count(number, "field"));
        fill.setDisable(number == 0);
    }

    private void fill(Path file) {
        List<Line> chosen = chosen();
        data().write(
                        "Fill in from " + file.getFileName(),
                        null,
                        editor ->
                                MlModelFill.write(
                                        editor, StacItem.of(data().document().snapshot()), chosen));
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
