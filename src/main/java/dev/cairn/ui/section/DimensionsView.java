package dev.cairn.ui.section;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.section.ShapeModel;
import dev.cairn.form.section.ShapeModel.Dimension;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.ui.form.FieldNotes;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The dimensions of a tensor side by side, each with its name above its size. */
final class DimensionsView extends FieldView {

    private static final List<List<String>> USUAL =
            List.of(
                    List.of("batch", "channel", "height", "width"),
                    List.of("batch", "height", "width", "channel"),
                    List.of("batch", "time", "channel", "height", "width"),
                    List.of("batch", "class", "height", "width"),
                    List.of("batch", "height", "width"),
                    List.of("batch", "class"),
                    List.of("batch", "channel"),
                    List.of("batch", "time", "channel"));

    private final FlowPane flow = new FlowPane(6, 8);
    private final FieldNotes notes;
    private final VBox box;
    private final Button add;
    private final MenuButton usual = new MenuButton("Usual shapes");
    private final List<DimensionTile> tiles = new ArrayList<>();
    private @Nullable JsonValue shown;
    private boolean editable = true;

    DimensionsView(FormContext context, FieldLens lens) {
        super(context, lens);
        notes = new FieldNotes(context);
        flow.setPrefWrapLength(200);
        add = FormParts.button(Feather.PLUS, "Dimension", this::add);
        add.setAccessibleText("Add dimension");
        usual.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "form-button");
        for (List<String> names : USUAL) {
            MenuItem item = new MenuItem(String.join(" × ", names));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> use(names));
            usual.getItems().add(item);
        }
        HBox bar = new HBox(8, add, usual);
        box = new VBox(6, flow, bar, notes);
    }

    /** Takes the names of a usual shape; sizes of dimensions that were there stay. */
    private void use(List<String> names) {
        List<Dimension> before = ShapeModel.rows(shown);
        List<Dimension> now =
                names.stream()
                        .map(
                                name ->
                                        before.stream()
                                                .filter(row -> row.name().equals(name))
                                                .findFirst()
                                                .orElse(new Dimension(name, ShapeModel.ANY)))
                        .toList();
        edit("Use a usual shape", (editor) -> ShapeModel.replace(editor, lens().pointer(), now));
    }

    private void add() {
        List<String> used = ShapeModel.rows(shown).stream().map(Dimension::name).toList();
        String name = names().stream().filter(word -> !used.contains(word)).findFirst().orElse("");
        edit(
                "Add dimension",
                editor -> ShapeModel.add(editor, lens().pointer(), shown, name, ShapeModel.ANY));
        if (!tiles.isEmpty()) {
            Platform.runLater(() -> tiles.getLast().enter());
        }
    }

    List<String> names() {
        return context()
                .data()
                .facts(lens().pointer().child("dim_order").child(0))
                .map(FieldDescription::examples)
                .filter(words -> !words.isEmpty())
                .orElse(
                        List.of(
                                "batch", "channel", "time", "height", "width", "depth", "token",
                                "class"));
    }

    void edit(String label, Consumer<JsonEditor> change) {
        lens().edit(label, (editor, pointer) -> change.accept(editor));
    }

    void rename(int row, String name) {
        type(row + "n", editor -> ShapeModel.rename(editor, lens().pointer(), shown, row, name));
    }

    void resize(int row, String size) {
        type(row + "s", editor -> ShapeModel.resize(editor, lens().pointer(), shown, row, size));
    }

    private void type(String key, Consumer<JsonEditor> change) {
        lens().data()
                .change(
                        lens().spec(),
                        lens().pointer(),
                        "Change shape",
                        lens().data().mergeKey(lens().pointer()) + key,
                        change);
    }

    void remove(int row) {
        edit("Remove dimension", editor -> ShapeModel.remove(editor, lens().pointer(), row));
        if (tiles.isEmpty()) {
            add.requestFocus();
        } else {
            tiles.get(Math.min(row, tiles.size() - 1)).enter();
        }
    }

    void move(int from, int to) {
        if (to >= 0 && to < tiles.size()) {
            edit("Move dimension", editor -> ShapeModel.move(editor, lens().pointer(), from, to));
            tiles.get(to).enter();
        }
    }

    FormContext forms() {
        return context();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return tiles.isEmpty() ? add : tiles.getFirst().entry();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return ShapeModel.canShow(value);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        List<Dimension> rows = ShapeModel.rows(value);
        for (int i = 0; i < rows.size(); i++) {
            if (i == tiles.size()) {
                DimensionTile tile = new DimensionTile(this, i);
                tile.setEditable(editable);
                tiles.add(tile);
                flow.getChildren().add(tile);
            }
            tiles.get(i).show(rows.get(i));
        }
        while (tiles.size() > rows.size()) {
            flow.getChildren().remove(tiles.removeLast());
        }
        flow.setVisible(!rows.isEmpty());
        flow.setManaged(!rows.isEmpty());
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        List<dev.cairn.check.Finding> all =
                new ArrayList<>(index.within(lens().pointer().child("dim_order")));
        all.addAll(index.within(lens().pointer().child("shape")));
        notes.findings(all);
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        tiles.forEach(tile -> tile.setEditable(now));
        add.setDisable(!now);
        usual.setDisable(!now);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        JsonPointer rest = place.relativeTo(lens().pointer());
        int row = rest.size() > 1 ? Integer.parseInt(rest.tokens().get(1)) : 0;
        if (focus) {
            if (row < tiles.size()) {
                tiles.get(row).enter(rest.tokens().getFirst().equals("shape"));
            } else {
                entry().requestFocus();
            }
        }
        return box;
    }

    @Override
    public void describe(String name, String help) {}
}
