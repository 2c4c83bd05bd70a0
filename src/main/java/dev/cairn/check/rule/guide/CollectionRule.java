package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.LazyFixes;
import dev.cairn.check.LinkedFiles;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.model.CollectionLinks;

import java.util.ArrayList;
import java.util.List;

/** The item names its target collection. */
public final class CollectionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "collection",
                    Severity.WARNING,
                    "The item names its target collection.",
                    "It is where the service files the item, usually named after the person or organisation that publishes.",
                    "Take one that the checkout uses.");

    private static final JsonPointer COLLECTION = JsonPointer.of("collection");
    private static final int OFFERED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.get(COLLECTION) != null || !item.item().linksOf("collection").isEmpty()) {
            return;
        }
        out.add(
                item.finding(
                        INFO,
                        JsonPointer.ROOT,
                        "The item names no collection, so the service does not know where to file it.",
                        new LazyFixes(() -> fixes(item))));
    }

    private static List<Fix> fixes(CheckedItem item) {
        List<Fix> fixes = new ArrayList<>();
        for (LinkedFiles.Collection found : item.options().linked().collections()) {
            fixes.add(
                    Fix.of(
                            "Set it to %s, the collection in %s"
                                    .formatted(ItemWording.quoted(found.id()), found.href()),
                            false,
                            item.text(),
                            e -> {
                                e.set(COLLECTION, found.id());
                                CollectionLinks.add(e, found.href());
                            }));
        }
        item.options().collections().stream()
                .sorted()
                .limit(Math.max(0, OFFERED - fixes.size()))
                .forEach(
                        id ->
                                fixes.add(
                                        Fix.of(
                                                "Set it to %s".formatted(ItemWording.quoted(id)),
                                                false,
                                                item.text(),
                                                e -> set(e, id))));
        return fixes;
    }

    private static void set(JsonEditor editor, String id) {
        editor.set(COLLECTION, id);
        CollectionLinks.add(editor);
    }
}
