package dev.cairn.ui.form;

import dev.cairn.form.FieldGroup;
import dev.cairn.form.FieldLens;
import dev.cairn.form.FieldSpec;
import dev.cairn.form.FieldTrait;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.Form;
import dev.cairn.form.MovingPlace;
import dev.cairn.form.NestedValues;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A form on screen: the fields that are there, required, or called for, in the order of the form
 * with the required ones first; the empty optional ones as chips. Rows are made when they are first
 * shown and stay; only those whose value changed are told.
 */
public final class FormView {

    private final FormContext context;
    private final MovingPlace base;
    private final VBox node = new VBox();
    private final FlowPane chips = new FlowPane(6, 6);
    private final FieldNotes stray;
    private final List<GroupView> groups = new ArrayList<>();
    private final Set<FieldSpec> called = new HashSet<>();
    private final Map<FieldSpec, Button> chipOf = new LinkedHashMap<>();
    private @Nullable JsonValue value;
    private FindingIndex index = FindingIndex.NONE;
    private boolean shown;
    private boolean editable = true;
    private boolean isWhole;

    /**
     * @param base of the object that the form's paths are counted from
     */
    public FormView(FormContext context, Form form, MovingPlace base) {
        this.context = context;
        this.base = base;
        node.getStyleClass().add("form");
        stray = new FieldNotes(context);
        for (FieldGroup group : form.groups()) {
            GroupView box = new GroupView(this, group);
            groups.add(box);
            node.getChildren().add(box);
        }
        chips.getStyleClass().add("form-add-chips");
        node.getChildren().addAll(chips, stray);
    }

    public VBox node() {
        return node;
    }

    /** Shows the object, which may be missing. */
    public void refresh(@Nullable JsonValue now) {
        if (shown && now == value) {
            return;
        }
        boolean first = !shown;
        value = now;
        shown = true;
        groups.forEach(GroupView::refresh);
        if (first || !chipsFit()) {
            showChips();
        }
    }

    /** Shows the findings at and below the form's fields. */
    public void findings(FindingIndex now) {
        index = now;
        groups.forEach(GroupView::findings);
        showChips();
        stray.findings(isWhole ? now.at(base.pointer()) : List.of());
    }

    /**
     * Shows the findings at the object itself as well: for a form that is all there is of the
     * object.
     */
    public FormView ofWholeObject() {
        isWhole = true;
        return this;
    }

    public void setEditable(boolean now) {
        editable = now;
        groups.forEach(group -> group.setRowsEditable(now));
        chips.setDisable(!now);
    }

    /** The field that the place belongs to; null where the form has none. */
    public @Nullable FieldSpec fieldAt(JsonPointer place) {
        FieldSpec best = null;
        for (FieldSpec spec : fields()) {
            if (place.startsWith(base.pointer().append(spec.path()))
                    && (best == null || spec.path().size() > best.path().size())) {
                best = spec;
            }
        }
        return best;
    }

    /** Brings the field of a place into sight; the form itself where it has no such field. */
    public Node reveal(JsonPointer place, boolean focus) {
        FieldSpec spec = fieldAt(place);
        if (spec == null) {
            return node;
        }
        return call(spec).reveal(place, focus);
    }

    private List<FieldSpec> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** Shows a field that may be folded away. */
    private FieldRow call(FieldSpec spec) {
        called.add(spec);
        for (GroupView group : groups) {
            if (group.fields().contains(spec)) {
                group.fold(false);
                group.refresh();
                showChips();
                return group.row(spec);
            }
        }
        throw new IllegalArgumentException("not a field of this form: " + spec.path());
    }

    private void dismiss(FieldSpec spec) {
        called.remove(spec);
        groups.forEach(GroupView::refresh);
        showChips();
        Button chip = chipOf.get(spec);
        if (chip != null) {
            chip.requestFocus();
        }
    }

    boolean isShown(FieldSpec spec) {
        return spec.is(FieldTrait.IN_SIGHT)
                || called.contains(spec)
                || NestedValues.at(value, spec.path()) != null
                || lens(spec).required();
    }

    FieldLens lens(FieldSpec spec) {
        return new FieldLens(context.data(), spec, base.at(spec.path()));
    }

    private boolean chipsFit() {
        for (FieldSpec spec : fields()) {
            Button chip = chipOf.get(spec);
            boolean folded = !isShown(spec);
            if (folded != (chip != null && chip.getParent() != null)) {
                return false;
            }
        }
        return true;
    }

    private void showChips() {
        List<Node> now = new ArrayList<>();
        for (FieldSpec spec : fields()) {
            if (!isShown(spec)) {
                now.add(chipOf.computeIfAbsent(spec, this::chip));
            }
        }
        if (!now.equals(chips.getChildren())) {
            chips.getChildren().setAll(now);
        }
        chips.setVisible(!now.isEmpty());
        chips.setManaged(!now.isEmpty());
    }

    private Button chip(FieldSpec spec) {
        FieldLens lens = lens(spec);
        Button chip =
                FormParts.chip(
                        lens.label(),
                        () -> {
                            FieldRow row = call(spec);
                            // The row has to be laid out before it can take the keyboard.
                            javafx.application.Platform.runLater(
                                    () -> row.reveal(row.lens().pointer(), true));
                        });
        chip.setAccessibleHelp(lens.description());
        chip.setOnMouseEntered(
                event -> {
                    if (chip.getTooltip() == null && !lens.description().isBlank()) {
                        chip.setTooltip(new javafx.scene.control.Tooltip(lens.description()));
                        chip.getTooltip().setWrapText(true);
                        chip.getTooltip().setMaxWidth(380);
                    }
                });
        return chip;
    }

    /** Where the keyboard enters the form; null where nothing is shown. */
    public @Nullable Node first() {
        return groups.stream()
                .map(GroupView::first)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    FieldRow makeRow(FieldSpec spec) {
        return new FieldRow(context, spec, base.at(spec.path()), () -> dismiss(spec));
    }

    /** A field that was folded away stays in sight from now on. */
    void unfold(FieldSpec spec) {
        called.add(spec);
    }

    MovingPlace base() {
        return base;
    }

    @Nullable JsonValue value() {
        return value;
    }

    FindingIndex index() {
        return index;
    }

    boolean isEditable() {
        return editable;
    }
}
