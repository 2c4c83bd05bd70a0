package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.StandardControls;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.FieldView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A structure that no schema knows, as a tree: each line has a way to its place in the JSON, and
 * the whole can be edited as text.
 */
final class StructureView extends FieldView {

    private static final int MOST = 100;
    private static final int PREVIEW = 70;
    private static final double INDENT = 18;

    private final VBox lines = new VBox(1);
    private final ToggleButton edit =
            new ToggleButton("Edit as text", new FontIcon(Feather.EDIT_3));
    private final VBox box;
    private final Set<JsonPointer> open = new HashSet<>(Set.of(JsonPointer.ROOT));
    private @Nullable FieldView editor;
    private @Nullable JsonValue shown;
    private boolean editable = true;

    StructureView(FormContext context, FieldLens lens) {
        super(context, lens);
        edit.getStyleClass().addAll(atlantafx.base.theme.Styles.SMALL, "form-button");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.selectedProperty().addListener((observable, before, now) -> edit(now));
        lines.getStyleClass().add("form-tree");
        box =
                new VBox(
                        6,
                        lines,
                        new FlowPane(
                                8,
                                6,
                                FormParts.button(
                                        Feather.CODE,
                                        "Show in JSON",
                                        () -> context.showInJson(lens.pointer())),
                                edit));
    }

    private void edit(boolean now) {
        FieldView view = editor;
        if (view == null) {
            FieldSpec spec = lens().spec().control(new StandardControls.Raw());
            view = context().views().make(context(), spec, lens().place());
            view.setEditable(editable);
            view.describe(lens().label() + " as JSON", "");
            editor = view;
        }
        box.getChildren().remove(view.node());
        if (now) {
            view.show(shown);
            box.getChildren().add(view.node());
            view.entry().requestFocus();
        }
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        if (shown != null) {
            children(shown, JsonPointer.ROOT, 0, rows);
        }
        lines.getChildren().setAll(rows);
    }

    private void children(JsonValue value, JsonPointer path, int depth, List<Node> rows) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members().stream().limit(MOST).toList()) {
                    line(member.name(), member.value(), path.child(member.name()), depth, rows);
                }
                more(object.size(), depth, rows);
            }
            case JsonArray list -> {
                for (int i = 0; i < Math.min(MOST, list.size()); i++) {
                    line(String.valueOf(i + 1), list.get(i), path.child(i), depth, rows);
                }
                more(list.size(), depth, rows);
            }
            default -> line("", value, path, depth, rows);
        }
    }

    private static void more(int size, int depth, List<Node> rows) {
        if (size > MOST) {
            Label note = FormParts.note("… " + (size - MOST) + " more");
            note.setTranslateX((depth + 1) * INDENT);
            rows.add(note);
        }
    }

    private void line(String name, JsonValue value, JsonPointer path, int depth, List<Node> rows) {
        boolean nested =
                value instanceof JsonObject object && object.size() > 0
                        || value instanceof JsonArray list && list.size() > 0;
        boolean isOpen = nested && open.contains(path);
        Region opener;
        if (nested) {
            Button button =
                    FormParts.icon(
                            isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                            (isOpen ? "Close " : "Open ") + name,
                            () -> toggle(path));
            button.getProperties().put(JsonPointer.class, path);
            opener = button;
        } else {
            opener = new Region();
        }
        opener.setMinWidth(26);
        opener.setPrefWidth(26);
        Region indent = new Region();
        indent.setMinWidth(depth * INDENT);
        Label title = new Label(name);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label text =
                FormParts.note(
                        isOpen ? ValueWording.kind(value) : ValueWording.preview(value, PREVIEW));
        text.setWrapText(false);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button jump =
                FormParts.icon(
                        Feather.CODE,
                        "Show " + name + " in JSON",
                        () -> context().showInJson(lens().pointer().append(path)));
        HBox line = new HBox(6, indent, opener, title, text, jump);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getProperties().put(MovingPlace.class, lens().place().at(path));
        rows.add(line);
        if (isOpen) {
            children(value, path, depth + 1, rows);
        }
    }

    private void toggle(JsonPointer path) {
        if (!open.remove(path)) {
            open.add(path);
        }
        fill();
        // The line was made anew; its button keeps the keyboard.
        lines.lookupAll(".button").stream()
                .filter(button -> path.equals(button.getProperties().get(JsonPointer.class)))
                .forEach(Node::requestFocus);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return edit;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        fill();
        if (editor != null && edit.isSelected()) {
            editor.show(value);
        }
    }

    @Override
    public void setEditable(boolean now) {
        editable = now;
        if (editor != null) {
            editor.setEditable(now);
        }
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        int depth = lens().pointer().size();
        boolean more = false;
        for (int size = depth + 1; size < place.size(); size++) {
            JsonPointer part = new JsonPointer(place.tokens().subList(depth, size));
            more |= open.add(part);
        }
        if (more) {
            fill();
        }
        if (focus) {
            edit.requestFocus();
        }
        return box;
    }
}
