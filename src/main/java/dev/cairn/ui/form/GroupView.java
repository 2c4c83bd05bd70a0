package dev.cairn.ui.form;

import dev.cairn.form.EmptyValues;
import dev.cairn.form.FieldGroup;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.NestedValues;
import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A group of a form: its heading, and the rows of its fields. */
final class GroupView extends VBox {
    private final FormView form;
    private final List<FieldSpec> fields;
    private final Map<FieldSpec, FieldRow> rows = new LinkedHashMap<>();
    private final VBox body = new VBox();
    private final @Nullable GroupHead head;
    private boolean folded;

    GroupView(FormView form, FieldGroup group) {
        this.form = form;
        getStyleClass().add("form-group");
        body.getStyleClass().add("form-rows");
        fields = inOrder(group.fields());
        head = group.title().isEmpty() ? null : new GroupHead(group.title(), this::toggle);
        if (head != null) {
            getChildren().add(head);
        }
        getChildren().add(body);
    }

    private void toggle() {
        fold(!folded);
    }

    void fold(boolean now) {
        folded = now;
        body.setVisible(!folded);
        body.setManaged(!folded);
        showHead();
    }

    private void showHead() {
        if (head != null) {
            int filled = 0;
            FindingIndex.Counts counts = FindingIndex.Counts.NONE;
            for (FieldSpec spec : fields) {
                boolean empty = EmptyValues.isEmpty(NestedValues.at(form.value(), spec.path()));
                filled += empty || spec.control().bare() ? 0 : 1;
                counts = counts.plus(form.index().count(form.base().pointer().append(spec.path())));
            }
            head.show(!folded, filled, counts);
        }
    }

    private List<FieldSpec> inOrder(List<FieldSpec> specs) {
        List<FieldSpec> order = new ArrayList<>(specs);
        order.sort(Comparator.comparing(spec -> !form.lens(spec).required()));
        return order;
    }

    FieldRow row(FieldSpec spec) {
        FieldRow row = rows.get(spec);
        if (row == null) {
            row = form.makeRow(spec);
            rows.put(spec, row);
            row.refresh(NestedValues.at(form.value(), spec.path()));
            row.setEditable(form.isEditable());
            row.findings(form.index());
        }
        return row;
    }

    void refresh() {
        List<Node> now = new ArrayList<>();
        for (FieldSpec spec : fields) {
            FieldRow row = rows.get(spec);
            boolean holdsFocus = row != null && FocusFinder.isWithin(row.node());
            if (form.isShown(spec) || holdsFocus) {
                if (row == null) {
                    row = row(spec);
                } else {
                    row.refresh(NestedValues.at(form.value(), spec.path()));
                }
                now.add(row.node());
            } else if (row != null) {
                row.refresh(null);
            }
        }
        place(now);
        showHead();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }

    /** Rows that stay are left alone: taking a row out of the window would take its focus. */
    private void place(List<Node> now) {
        List<Node> children = body.getChildren();
        if (children.equals(now)) {
            return;
        }
        children.removeIf(child -> !now.contains(child));
        for (int i = 0; i < now.size(); i++) {
            if (i >= children.size() || children.get(i) != now.get(i)) {
                children.remove(now.get(i));
                children.add(i, now.get(i));
            }
        }
    }

    void findings() {
        boolean more = false;
        for (FieldSpec spec : fields) {
            JsonPointer pointer = form.base().pointer().append(spec.path());
            if (!rows.containsKey(spec) && !form.index().count(pointer).isNone()) {
                // A finding about a field that is folded away unfolds it.
                form.unfold(spec);
                more = true;
            }
        }
        if (more) {
            refresh();
        }
        rows.values().forEach(row -> row.findings(form.index()));
        showHead();
    }

    List<FieldSpec> fields() {
        return fields;
    }

    void setRowsEditable(boolean editable) {
        rows.values().forEach(row -> row.setEditable(editable));
    }

    /** Where the keyboard enters the group; null where nothing of it is shown. */
    @Nullable Node first() {
        for (FieldSpec spec : fields) {
            FieldRow row = rows.get(spec);
            if (row != null && row.node().getParent() != null) {
                return row.view().entry();
            }
        }
        return null;
    }
}
