package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.Form;
import dev.cairn.form.ListEntry;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonObject;

import java.util.Map;

/** An object of named entries, such as assets, as cards. */
final class NamedView extends CardsView {

    private final StandardControls.Named control;

    NamedView(FormContext context, FieldLens lens, StandardControls.Named control) {
        super(context, lens, control.noun());
        this.control = control;
    }

    @Override
    Form form() {
        return control.form();
    }

    @Override
    String summary(ListEntry entry) {
        return control.summary().apply(entry.token(), entry.value());
    }

    @Override
    boolean isNamed() {
        return true;
    }

    @Override
    void writeFresh() {
        String name = free(control.freshName());
        if (lens().value() instanceof JsonObject) {
            edit("Add " + noun(), (editor, all) -> editor.set(all.child(name), control.fresh()));
        } else {
            edit("Add " + noun(), (editor, all) -> editor.set(all, Map.of(name, control.fresh())));
        }
    }

    @Override
    void writeCopy(EntryCard card) {
        String name = free(card.place().token() + "-copy");
        edit("Duplicate " + noun(), (editor, all) -> editor.set(all.child(name), card.value()));
    }

    @Override
    void writeMove(int from, int to) {
        EntryCard card = rows().get(from);
        String name = card.place().token();
        edit(
                "Move " + noun(),
                (editor, all) -> {
                    editor.remove(all.child(name));
                    editor.insertMember(all, to, name, card.value());
                });
    }

    private String free(String wish) {
        String name = wish;
        for (int i = 2; isTaken(name); i++) {
            name = wish + "-" + i;
        }
        return name;
    }
}
