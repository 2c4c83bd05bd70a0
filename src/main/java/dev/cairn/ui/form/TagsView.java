package dev.cairn.ui.form;

import dev.cairn.check.FieldDescription;
import dev.cairn.form.FieldLens;
import dev.cairn.form.StandardControls;
import dev.cairn.form.TagsModel;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.ChipBox;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list of words, as chips. */
final class TagsView extends FieldView implements ChipBox.Actions {

    private final ChipBox box;
    private final List<String> suggestions;
    private @Nullable JsonValue shown;

    TagsView(FormContext context, FieldLens lens, StandardControls.Tags control) {
        super(context, lens);
        suggestions = control.suggestions();
        box = new ChipBox(this, this::words);
        if (!lens.spec().prompt().isEmpty()) {
            box.field().setPromptText(lens.spec().prompt());
        }
        box.field()
                .focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!now) {
                                context.touch(lens.pointer());
                            }
                        });
    }

    private List<String> words() {
        Set<String> words = new LinkedHashSet<>(suggestions);
        context()
                .data()
                .facts(lens().pointer().child(0))
                .ifPresent(
                        element -> {
                            element.choices().forEach(choice -> words.add(String.valueOf(choice)));
                            words.addAll(element.examples());
                        });
        lens().facts().map(FieldDescription::examples).orElse(List.of()).stream()
                .filter(example -> !example.startsWith("["))
                .forEach(words::add);
        List<String> free = new ArrayList<>(words);
        free.removeAll(TagsModel.chips(shown));
        return free;
    }

    @Override
    public void add(String typed) {
        List<String> fresh = TagsModel.fresh(typed, shown);
        if (fresh.isEmpty()) {
            return;
        }
        if (shown instanceof JsonArray) {
            lens().append(fresh);
        } else {
            lens().set(fresh);
        }
    }

    @Override
    public void remove(int index) {
        if (TagsModel.chips(shown).size() == 1 && !lens().required()) {
            lens().remove();
        } else {
            edit("Remove from", (editor, pointer) -> editor.remove(pointer.child(index)));
        }
    }

    @Override
    public void move(int from, int to) {
        edit("Reorder", (editor, pointer) -> editor.move(pointer, from, to));
    }

    @Override
    public void change(int index, String typed) {
        edit("Change", (editor, pointer) -> editor.set(pointer.child(index), typed));
    }

    private void edit(
            String verb,
            java.util.function.BiConsumer<
                            dev.cairn.json.edit.JsonEditor, dev.cairn.json.JsonPointer>
                    change) {
        lens().edit(verb + " “" + lens().label() + "”", change);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return box.field();
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return TagsModel.canShow(value);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        shown = value;
        box.show(TagsModel.chips(value));
    }

    @Override
    public void setEditable(boolean editable) {
        box.setEditable(editable);
    }
}
