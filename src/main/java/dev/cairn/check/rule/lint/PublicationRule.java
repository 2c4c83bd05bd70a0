package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;

import java.util.List;

/** A publication has a DOI or a citation, under their short names. */
public final class PublicationRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "publication",
                    Severity.WARNING,
                    "A publication has a doi or a citation, written without the prefix sci:.",
                    "A publication with neither leads nowhere; with the prefix nobody finds the field.",
                    "Take the prefix off; remove the empty entry.");

    private static final JsonPointer PUBLICATIONS =
            JsonPointer.of("properties", "sci:publications");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(PUBLICATIONS) instanceof JsonArray list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject entry) {
                entry(item, PUBLICATIONS.child(i), entry, list.size() == 1, out);
            }
        }
    }

    private static void entry(
            CheckedItem item, JsonPointer place, JsonObject entry, boolean only, FindingSink out) {
        boolean prefixed = false;
        for (String name : List.of("citation", "doi")) {
            if (entry.has("sci:" + name) && !entry.has(name)) {
                prefixed = true;
                JsonPointer wrong = place.child("sci:" + name);
                out.explains(v -> v.pointer().equals(wrong));
                out.add(
                        item.finding(
                                INFO,
                                wrong,
                                "Inside a publication the field is called %s, without sci:."
                                        .formatted(name),
                                item.tried(
                                        "Rename it to %s".formatted(name),
                                        true,
                                        e -> e.rename(wrong, name))));
            }
        }
        if (!prefixed && isBlank(entry, "doi") && isBlank(entry, "citation")) {
            out.add(
                    item.finding(
                            INFO,
                            place,
                            "The publication has neither a DOI (doi) nor a citation.",
                            item.tried(
                                    only ? "Remove the list" : "Remove it",
                                    false,
                                    e -> e.remove(only ? PUBLICATIONS : place))));
        }
    }

    private static boolean isBlank(JsonObject entry, String name) {
        return !entry.has(name)
                || entry.get(name) instanceof JsonString text && text.value().isBlank();
    }
}
