package dev.cairn.form;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.document.Document;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.ExtensionTable;
import dev.cairn.stac.extension.LeftoverExtensions;
import dev.cairn.stac.extension.UsedExtensions;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What all fields of one open item share: the last good tree that they show, what the schemas say
 * of each field, and the one way to write. Belongs to the thread that owns the document.
 */
public final class FormData {

    private final Document document;
    private final ItemEditor editor;
    private final SchemaFields facts;
    private final Map<String, Optional<FieldDescription>> known = new HashMap<>();
    private JsonText tree;
    private StacItem item;
    private int visit;
    private Consumer<Offer> offers = offer -> {};

    public FormData(Document document, SchemaFields facts) {
        this(new ItemEditor(document), facts);
    }

    /**
     * @param editor the door that all changes go through
     */
    public FormData(ItemEditor editor, SchemaFields facts) {
        this.editor = editor;
        this.document = editor.document();
        this.facts = facts;
        tree = document.lastGood();
        item = StacItem.of(tree);
    }

    /**
     * A change that a form proposes and a user decides on.
     *
     * @param sentence why
     * @param action what the button says
     * @param run makes the change
     * @param fits whether there is still something to change
     */
    public record Offer(String sentence, String action, Runnable run, BooleanSupplier fits) {}

    /** Takes over the document's last good tree. True where it is another one than before. */
    public boolean follow() {
        JsonText now = document.lastGood();
        if (now == tree) {
            return false;
        }
        StacItem before = item;
        tree = now;
        item = StacItem.of(now);
        if (!before.extensions().equals(item.extensions())) {
            known.clear();
        }
        return true;
    }

    /** The tree that the forms show. */
    public JsonText tree() {
        return tree;
    }

    public StacItem item() {
        return item;
    }

    public Document document() {
        return document;
    }

    /** False while the text is not JSON: forms are read-only then. */
    public boolean ediextensions() {
        return editor.isEditable();
    }

    public @Nullable JsonValue value(JsonPointer pointer) {
        return tree.get(pointer);
    }

    /** What the schemas say of the field; empty where none knows it. */
    public Optional<FieldDescription> facts(JsonPointer pointer) {
        return known.computeIfAbsent(pattern(pointer), key -> facts.describe(item, pointer));
    }

    /** The fields that may stand in the object. */
    public List<FieldDescription> members(JsonPointer object) {
        return facts.members(item, object);
    }

    /** The names of the members around a field, in the order in which they are written. */
    List<String> memberOrder(JsonPointer field) {
        JsonPointer object = field.parent();
        return object == null || object.isRoot()
                ? MemberOrder.OF_ITEM
                : members(object).stream().map(FieldDescription::name).toList();
    }

    /** The extensions that are known. */
    public ExtensionTable extensions() {
        return facts.extensions();
    }

    /** Who is shown what a form proposes. */
    public void onOffer(Consumer<Offer> listener) {
        offers = listener;
    }

    /** Proposes a change to the user. */
    public void offer(Offer offer) {
        offers.accept(offer);
    }

    /** The caret came into another field: what is typed from now on is a new step of undo. */
    public void visit() {
        visit++;
        document.settle();
    }

    /** Changes with the same key merge into one step of undo while the caret stays in the field. */
    public String mergeKey(JsonPointer pointer) {
        return "form " + visit + " " + pointer;
    }

    /**
     * Changes the item in one step of undo.
     *
     * @param label what undo calls it
     * @param mergeKey see {@link #mergeKey}; null for a step of its own
     * @return false where nothing was to change or the text is not JSON
     */
    public boolean write(String label, @Nullable String mergeKey, Consumer<JsonEditor> changes) {
        return editor.edit(label, mergeKey, this, changes);
    }

    /**
     * Changes a field, and with it what has to change elsewhere: its extension is declared with the
     * first of its fields, and its companions follow.
     */
    public boolean change(
            FieldSpec spec,
            JsonPointer field,
            String label,
            @Nullable String mergeKey,
            Consumer<JsonEditor> change) {
        StacItem before = StacItem.of(document.snapshot());
        boolean changed =
                write(
                        label,
                        mergeKey,
                        editor -> {
                            change.accept(editor);
                            JsonText after = editor.result();
                            if (after.get(field) != null) {
                                extensions()
                                        .owner(field)
                                        .ifPresent(
                                                owner ->
                                                        Declarations.declare(
                                                                before, owner, editor));
                            }
                            for (FieldCompanion companion : spec.companions()) {
                                companion.follow(
                                        before, StacItem.of(editor.result()), field, editor);
                            }
                        });
        if (changed) {
            LeftoverExtensions.of(before, StacItem.of(document.snapshot()), field, extensions())
                    .forEach(this::offerToUndeclare);
        }
        return changed;
    }

    /** Proposes to take back the declaration of an extension that has no field left. */
    public void offerIfUnused(String extension) {
        if (isUnused(extension)) {
            offerToUndeclare(extension);
        }
    }

    private boolean isUnused(String extension) {
        JsonText now = document.snapshot();
        return now.parses()
                && UsedExtensions.of(StacItem.of(now), extensions()).isUnused(extension);
    }

    private void offerToUndeclare(String extension) {
        offer(
                new Offer(
                        "No field of the extension “"
                                + extension
                                + "” is left in this item, but it is still declared.",
                        "Remove the declaration",
                        () ->
                                write(
                                        "Remove the declaration of " + extension,
                                        null,
                                        editor -> Declarations.undeclareAll(editor, extension)),
                        () -> isUnused(extension)));
    }

    /** Entries of a list, and assets, know the same fields. */
    private static String pattern(JsonPointer pointer) {
        StringBuilder pattern = new StringBuilder();
        List<String> tokens = pointer.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean entry =
                    !token.isEmpty() && token.chars().allMatch(Character::isDigit)
                            || i == 1 && tokens.get(0).equals("assets");
            pattern.append('/').append(entry ? "*" : token);
        }
        return pattern.toString();
    }
}
