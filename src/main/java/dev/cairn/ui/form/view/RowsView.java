package dev.cairn.ui.form.view;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FieldSpec;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.ColumnsPane;
import dev.cairn.ui.form.control.Parts;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** A list of objects as a table. Enter in the last line adds another. */
public class RowsView extends FieldView {

    /** The room that the menu and the opener take at the end of a line. */
    static final double TAIL = 66;

    /** The room of the heads of lines, where there are any. */
    static final double HEAD = 74;

    private final Controls.Rows control;
    private final VBox box = new VBox();
    private final ColumnsPane heads;
    private final HBox headLine;
    private final EntryRows<TableLine> lines;
    private final HBox bar;
    private final Button add;

    public RowsView(FormContext context, Lens lens, Controls.Rows control) {
        super(context, lens);
        this.control = control;
        heads = new ColumnsPane(control.widths());
        Region tail = new Region();
        tail.setMinWidth(TAIL);
        tail.setPrefWidth(TAIL);
        HBox.setHgrow(heads, Priority.ALWAYS);
        headLine = new HBox(heads, tail);
        if (hasRowHeads()) {
            Region corner = new Region();
            corner.setMinWidth(HEAD);
            headLine.getChildren().addFirst(corner);
        }
        headLine.getStyleClass().add("form-table-heads");
        lines =
                new EntryRows<>(
                        (entry, index) ->
                                new TableLine(
                                        context,
                                        this,
                                        lens.place().entry(entry.token()),
                                        entry,
                                        index));
        add = Parts.button(Feather.PLUS, "Add " + control.noun(), this::addFresh);
        add.getStyleClass().add("form-add");
        bar = new HBox(10, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-table");
        box.getChildren().setAll(headLine, lines.node(), bar);
    }

    Controls.Rows control() {
        return control;
    }

    /** More buttons beside the one that adds a line. */
    protected void addButton(Node button) {
        bar.getChildren().add(button);
    }

    /** Whether each line has a head, such as the band that it speaks of. */
    protected boolean hasRowHeads() {
        return false;
    }

    /** The head of a line. */
    protected String rowHead(int index) {
        return "";
    }

    /** The plain value of a new line. */
    protected @Nullable Object fresh() {
        return control.fresh();
    }

    private void fillHeads() {
        if (!heads.getChildren().isEmpty()) {
            return;
        }
        for (FieldSpec spec : control.columns().fields()) {
            Lens column =
                    new Lens(context().data(), spec, lens().place().entry("0").at(spec.path()));
            Label head = new Label(column.label() + (column.required() ? " *" : ""));
            head.getStyleClass().add("form-table-head");
            head.setWrapText(true);
            head.setMinHeight(Region.USE_PREF_SIZE);
            head.setTooltip(new javafx.scene.control.Tooltip(FieldHelp.tip(column)));
            heads.getChildren().add(head);
        }
    }

    void addFresh() {
        int index = lines.rows().size();
        if (lens().value() instanceof JsonArray) {
            lens().edit("Add " + control.noun(), (editor, list) -> editor.add(list, fresh()));
        } else {
            List<@Nullable Object> only = new ArrayList<>();
            only.add(fresh());
            lens().edit("Add " + control.noun(), (editor, list) -> editor.set(list, only));
        }
        if (index < lines.rows().size()) {
            TableLine line = lines.rows().get(index);
            line.slot().build();
            Platform.runLater(line::enter);
        }
    }

    boolean isLast(TableLine line) {
        return line.index() == lines.rows().size() - 1;
    }

    EntryMenu.Actions actions(TableLine line) {
        return new EntryMenu.Actions() {
            @Override
            public void duplicate() {
                lens().edit(
                                "Duplicate " + control.noun(),
                                (editor, list) ->
                                        editor.insert(list, line.index() + 1, line.value()));
            }

            @Override
            public void move(int step) {
                lens().edit(
                                "Move " + control.noun(),
                                (editor, list) ->
                                        editor.move(list, line.index(), line.index() + step));
            }

            @Override
            public boolean canMove(int step) {
                int to = line.index() + step;
                return to >= 0 && to < lines.rows().size();
            }

            @Override
            public void remove() {
                int index = line.index();
                if (lines.rows().size() == 1 && !lens().required()) {
                    lens().remove();
                } else {
                    lens().edit(
                                    "Remove " + control.noun(),
                                    (editor, list) -> editor.remove(list.child(index)));
                }
                if (lines.rows().isEmpty()) {
                    add.requestFocus();
                } else {
                    lines.rows().get(Math.min(index, lines.rows().size() - 1)).enter();
                }
            }

            @Override
            public void showInJson() {
                context().showInJson(line.pointer());
            }
        };
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return add;
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonArray;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        fillHeads();
        List<Entry> entries = Entry.of(value);
        lines.show(entries);
        headLine.setVisible(!entries.isEmpty());
        headLine.setManaged(!entries.isEmpty());
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        lines.findings(index);
    }

    @Override
    public void setEditable(boolean editable) {
        lines.setEditable(editable);
        bar.setDisable(!editable);
    }

    @Override
    public Node reveal(Pointer place, boolean focus) {
        TableLine line = lines.at(lens().pointer(), place);
        if (line != null) {
            return line.reveal(place, focus);
        }
        if (focus) {
            add.requestFocus();
        }
        return box;
    }
}
