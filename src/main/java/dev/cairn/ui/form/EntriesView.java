package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.Form;
import dev.cairn.form.ListEntry;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonArray;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A list of objects as cards. */
public class EntriesView extends CardsView {

    private final StandardControls.Entries control;

    public EntriesView(FormContext context, FieldLens lens, StandardControls.Entries control) {
        super(context, lens, control.noun());
        this.control = control;
    }

    @Override
    Form form() {
        return control.form();
    }

    @Override
    String summary(ListEntry entry) {
        String summary = control.summary().apply(entry.value());
        return summary.isBlank() ? "new " + control.noun() : summary;
    }

    @Override
    boolean isNamed() {
        return false;
    }

    @Override
    void writeFresh() {
        if (lens().value() instanceof JsonArray) {
            edit("Add " + noun(), (editor, list) -> editor.add(list, control.fresh()));
        } else {
            List<@Nullable Object> only = new ArrayList<>();
            only.add(control.fresh());
            edit("Add " + noun(), (editor, list) -> editor.set(list, only));
        }
    }

    @Override
    void writeCopy(EntryCard card) {
        edit(
                "Duplicate " + noun(),
                (editor, list) -> editor.insert(list, card.index() + 1, card.value()));
    }

    @Override
    void writeMove(int from, int to) {
        edit("Move " + noun(), (editor, list) -> editor.move(list, from, to));
    }
}
