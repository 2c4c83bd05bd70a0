package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.ListEntry;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.ColumnsPane;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A list of objects as a table. Enter in the last line adds another. */
public class RowsView extends EntryListView<TableLine> {

    /** The room that the menu and the opener take at the end of a line. */
    static final double TAIL = 66;

    /** The room of the heads of lines, where there are any. */
    static final double HEAD = 74;

    private final StandardControls.Rows control;
    private final ColumnsPane heads;
    private final HBox headLine;

    public RowsView(FormContext context, FieldLens lens, StandardControls.Rows control) {
        super(context, lens, control.noun(), "form-table");
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
        addHead(headLine);
    }

    StandardControls.Rows control() {
        return control;
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

    @Override
    TableLine make(ListEntry entry, int index) {
        return new TableLine(context(), this, lens().place().entry(entry.token()), entry, index);
    }

    private void fillHeads() {
        if (!heads.getChildren().isEmpty()) {
            return;
        }
        for (FieldSpec spec : control.columns().fields()) {
            FieldLens column =
                    new FieldLens(
                            context().data(), spec, lens().place().entry("0").at(spec.path()));
            Label head = new Label(column.label() + (column.required() ? " *" : ""));
            head.getStyleClass().add("form-table-head");
            head.setWrapText(true);
            head.setMinHeight(Region.USE_PREF_SIZE);
            head.setTooltip(new Tooltip(FieldHelp.tip(column)));
            heads.getChildren().add(head);
        }
    }

    @Override
    void addFresh() {
        int index = rows().size();
        if (lens().value() instanceof JsonArray) {
            edit("Add " + noun(), (editor, list) -> editor.add(list, fresh()));
        } else {
            List<@Nullable Object> only = new ArrayList<>();
            only.add(fresh());
            edit("Add " + noun(), (editor, list) -> editor.set(list, only));
        }
        if (index < rows().size()) {
            TableLine line = rows().get(index);
            line.slot().build();
            Platform.runLater(line::focus);
        }
    }

    EntryMenu.Actions actions(TableLine line) {
        return new EntryMenu.Actions() {
            @Override
            public void duplicate() {
                edit(
                        "Duplicate " + noun(),
                        (editor, list) -> editor.insert(list, line.index() + 1, line.value()));
            }

            @Override
            public void move(int step) {
                edit(
                        "Move " + noun(),
                        (editor, list) -> editor.move(list, line.index(), line.index() + step));
            }

            @Override
            public boolean canMove(int step) {
                return RowsView.this.canMove(line, step);
            }

            @Override
            public void remove() {
                RowsView.this.remove(line);
            }

            @Override
            public void showInJson() {
                context().showInJson(line.pointer());
            }
        };
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonArray;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        fillHeads();
        List<ListEntry> entries = ListEntry.of(value);
        showEntries(entries);
        headLine.setVisible(!entries.isEmpty());
        headLine.setManaged(!entries.isEmpty());
    }
}
