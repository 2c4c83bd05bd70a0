package dev.cairn.ui.form;

import dev.cairn.check.Finding;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.ListEntry;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.NestedValues;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.ColumnsPane;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.HelpCardView;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** A line of a table: a control for each column, and what else the entry may hold below it. */
final class TableLine extends EntryRow {

    private static final double ESTIMATE = 40;

    private final FormContext context;
    private final RowsView owner;
    private final List<Cell> cells = new ArrayList<>();
    private final VBox box = new VBox(4);
    private final Label head = new Label();
    private final FieldNotes notes;
    private @Nullable MenuButton menu;
    private @Nullable Button opener;
    private @Nullable FormView more;
    private FindingIndex index = FindingIndex.NONE;
    private boolean open;
    private boolean editable = true;

    TableLine(FormContext context, RowsView owner, MovingPlace place, ListEntry entry, int index) {
        super(place, entry.value(), index, ESTIMATE);
        this.context = context;
        this.owner = owner;
        notes = new FieldNotes(context);
    }

    /** The control of one column, in the frame that swaps it for JSON it cannot show. */
    private record Cell(FieldSpec spec, FieldView view, StackPane frame) {}

    @Override
    Region build() {
        ColumnsPane columns = new ColumnsPane(owner.control().widths());
        for (FieldSpec spec : owner.control().columns().fields()) {
            MovingPlace place = place().at(spec.path());
            FieldView view = context.views().make(context, spec, place);
            StackPane frame = new StackPane(view.node());
            frame.setAlignment(Pos.CENTER_LEFT);
            frame.getProperties().put(MovingPlace.class, place);
            frame.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, view));
            view.setEditable(editable);
            cells.add(new Cell(spec, view, frame));
            columns.getChildren().add(frame);
        }
        menu = EntryMenu.button(owner.noun(), owner.actions(this));
        menu.setDisable(!editable);
        HBox tail = new HBox();
        tail.setAlignment(Pos.CENTER_RIGHT);
        if (!owner.control().more().fields().isEmpty()) {
            opener = FormParts.icon(Feather.CHEVRON_RIGHT, "More fields", () -> setOpen(!open));
            tail.getChildren().add(opener);
        }
        tail.getChildren().add(menu);
        LineBox line =
                new LineBox(
                        owner.hasRowHeads() ? head : null,
                        RowsView.HEAD - 6,
                        columns,
                        tail,
                        RowsView.TAIL);
        box.getStyleClass().add("form-table-line");
        box.getChildren().setAll(line, notes);
        box.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (editable) {
                        EntryMenu.keys(event, owner.actions(this));
                    }
                });
        showFindings();
        return box;
    }

    private void key(KeyEvent event, FieldView view) {
        if (event.getCode() == KeyCode.F1) {
            HelpCardView.show(FieldHelp.of(view.lens()), view.entry());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && editable
                && event.getTarget() instanceof TextField
                && owner.isLast(this)) {
            owner.addFresh();
            event.consume();
        }
    }

    @Override
    void show() {
        head.setText(owner.rowHead(index()));
        for (Cell cell : cells) {
            JsonValue value = NestedValues.at(value(), cell.spec().path());
            boolean fits = value() instanceof JsonObject && cell.view().canShow(value);
            if (fits) {
                cell.view().show(value);
                swap(cell, cell.view().node());
            } else {
                ForeignView foreign = new ForeignView(context, cell.view().lens());
                foreign.show(value == null ? value() : value);
                swap(cell, foreign);
            }
            cell.view()
                    .describe(
                            cell.view().lens().label()
                                    + " of "
                                    + owner.noun()
                                    + " "
                                    + (index() + 1),
                            cell.view().lens().description());
        }
        if (more != null) {
            more.refresh(value());
        }
    }

    private static void swap(Cell cell, Region node) {
        if (cell.frame().getChildren().getFirst() != node) {
            cell.frame().getChildren().setAll(node);
        }
    }

    private void setOpen(boolean now) {
        open = now;
        if (opener != null) {
            opener.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        }
        if (open) {
            if (more == null) {
                more = new FormView(context, owner.control().more(), place());
                more.node().getStyleClass().add("form-table-more");
                more.setEditable(editable);
            }
            more.refresh(value());
            more.findings(index);
            box.getChildren().setAll(box.getChildren().getFirst(), notes, more.node());
        } else if (more != null) {
            box.getChildren().remove(more.node());
        }
        showFindings();
    }

    @Override
    void findings(FindingIndex findings) {
        index = findings;
        if (slot().isBuilt()) {
            showFindings();
        }
    }

    private void showFindings() {
        List<Finding> all = index.within(pointer());
        if (open && more != null) {
            FormView form = more;
            form.findings(index);
            all = all.stream().filter(finding -> !isShownIn(form, finding.pointer())).toList();
        }
        notes.findings(all);
        for (Cell cell : cells) {
            FindingLine.mark(cell.view().entry(), index.worst(cell.view().lens().pointer()));
        }
    }

    /** Whether the fields below the line show what is found at a place. */
    private boolean isShownIn(FormView form, JsonPointer place) {
        FieldSpec spec = form.fieldAt(place);
        if (spec == null || !spec.path().isRoot()) {
            return spec != null;
        }
        // All other members: one that is there, and is no column of the table.
        int depth = pointer().size();
        return place.size() > depth
                && value() instanceof JsonObject object
                && object.has(place.tokens().get(depth))
                && cells.stream().noneMatch(cell -> place.startsWith(cell.view().lens().pointer()));
    }

    @Override
    void setEditable(boolean now) {
        editable = now;
        cells.forEach(cell -> cell.view().setEditable(now));
        if (menu != null) {
            menu.setDisable(!now);
        }
        if (more != null) {
            more.setEditable(now);
        }
    }

    @Override
    void focus() {
        slot().build();
        cells.getFirst().view().entry().requestFocus();
    }

    @Override
    Node reveal(JsonPointer target, boolean focus) {
        slot().build();
        for (Cell cell : cells) {
            if (target.startsWith(cell.view().lens().pointer())) {
                if (focus) {
                    cell.view().entry().requestFocus();
                }
                return cell.frame();
            }
        }
        if (target.size() > pointer().size() && !owner.control().more().fields().isEmpty()) {
            setOpen(true);
            if (more != null) {
                return more.reveal(target, focus);
            }
        }
        if (focus) {
            focus();
        }
        return box;
    }
}
