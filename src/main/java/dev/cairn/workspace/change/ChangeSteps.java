package dev.cairn.workspace.change;

import dev.cairn.check.Report;
import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.run.FixScope;
import dev.cairn.check.run.FixedText;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.ExtensionTable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes changes on a text, each by the smallest edits. */
final class ChangeSteps {

    private static final JsonPointer STATUS = JsonPointer.of("properties", "status");

    private final ExtensionTable extensions;
    private final Function<JsonText, Report> check;
    private final List<TextEdit> edits = new ArrayList<>();
    private JsonText now;

    /**
     * @param extensions those that a field may have declared
     * @param check gives the findings of a text, for fixes
     */
    ChangeSteps(JsonText text, ExtensionTable extensions, Function<JsonText, Report> check) {
        this.extensions = extensions;
        this.now = text;
        this.check = check;
    }

    /** The text after all that was made so far. */
    JsonText now() {
        return now;
    }

    /** All edits, one after the other. */
    List<TextEdit> edits() {
        return edits;
    }

    /**
     * Makes one more.
     *
     * @throws IllegalArgumentException when the item has another shape there than it needs
     */
    void make(ItemChange change) {
        switch (change) {
            case ItemChange.SetStatus set -> edit(editor -> status(editor, set.status()));
            case ItemChange.FixSafe fix -> fix();
            case ItemChange.Migrate migrate -> migrate();
            case ItemChange.SetField set -> set(set.field(), set.value());
            case ItemChange.RenameField rename -> rename(rename);
            case ItemChange.RemoveField remove -> edit(editor -> editor.remove(remove.field()));
            case ItemChange.AddEntry add -> add(add);
            case ItemChange.ReplaceText replace -> replace(replace);
        }
    }

    private void edit(java.util.function.Consumer<JsonEditor> change) {
        JsonEditor editor = new JsonEditor(now);
        change.accept(editor);
        edits.addAll(editor.edits());
        now = editor.result();
    }

    private void edit(List<TextEdit> more) {
        edits.addAll(more);
        now = now.with(more);
    }

    private void status(JsonEditor editor, PublicationStatus status) {
        // both spellings of a status mean the same: what says it already stays as it is
        if (StacItem.of(now).status() == status) {
            return;
        }
        switch (status) {
            case PUBLISHED -> editor.set(STATUS, "published");
            case UNPUBLISHED -> editor.set(STATUS, "unpublished");
            case DRAFT, UNKNOWN -> editor.remove(STATUS);
        }
    }

    private void fix() {
        edit(FixedText.of(now, FixScope.SAFE, check).edits());
    }

    private void migrate() {
        Set<String> done = new HashSet<>();
        for (Optional<Migration> next = migration(done); next.isPresent(); next = migration(done)) {
            done.add(next.get().to());
            edit(next.get().edits());
        }
    }

    /** The first one that was not made yet: the second is worked out for what the first left. */
    private Optional<Migration> migration(Set<String> done) {
        return MigrationCatalogue.model(now)
                .filter(each -> !done.contains(each.to()))
                .or(() -> MigrationCatalogue.data(now).filter(each -> !done.contains(each.to())));
    }

    private void set(JsonPointer field, JsonValue value) {
        edit(
                editor -> {
                    editor.set(field, value);
                    declare(editor, field);
                });
    }

    private void rename(ItemChange.RenameField rename) {
        if (!now.has(rename.field())) {
            return;
        }
        edit(editor -> editor.rename(rename.field(), rename.name()));
        JsonPointer parent = rename.field().parent();
        if (parent != null) {
            edit(editor -> declare(editor, parent.child(rename.name())));
        }
    }

    private void add(ItemChange.AddEntry add) {
        JsonPointer list = add.list().pointer();
        JsonValue there = now.get(list);
        if (there instanceof JsonArray array && array.elements().contains(add.value())) {
            return;
        }
        edit(
                editor -> {
                    editor.add(list, add.value());
                    declare(editor, list);
                });
    }

    /** An item declares the extension that one of its properties belongs to. */
    private void declare(JsonEditor editor, JsonPointer field) {
        if (field.size() < 2 || !field.tokens().getFirst().equals("properties")) {
            return;
        }
        extensions
                .owner(field.tokens().get(1))
                .ifPresent(
                        owner -> Declarations.declare(StacItem.of(editor.result()), owner, editor));
    }

    private void replace(ItemChange.ReplaceText replace) {
        List<JsonPointer> places = new ArrayList<>();
        JsonValue root = now.root();
        if (root != null) {
            collect(root, JsonPointer.ROOT, replace.text(), places);
        }
        edit(
                editor -> {
                    for (JsonPointer place : places) {
                        if (editor.result().get(place) instanceof JsonString string) {
                            editor.set(
                                    place, string.value().replace(replace.text(), replace.with()));
                        }
                    }
                });
    }

    private static void collect(
            JsonValue value, JsonPointer at, String text, List<JsonPointer> places) {
        switch (value) {
            case JsonString string when string.value().contains(text) -> places.add(at);
            case JsonObject object ->
                    object.names()
                            .forEach(
                                    name -> {
                                        JsonValue inner = object.get(name);
                                        if (inner != null) {
                                            collect(inner, at.child(name), text, places);
                                        }
                                    });
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), at.child(i), text, places);
                }
            }
            default -> {}
        }
    }
}
