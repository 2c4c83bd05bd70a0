package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;

import java.util.List;

/** The collection's id does not end in :published. */
public final class CollectionSuffixRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "collection-suffix",
                    Severity.ERROR,
                    "The collection's id does not end in :published.",
                    "The service adds that itself; written out, it is there twice.",
                    "Strip it.");

    private static final JsonPointer COLLECTION = JsonPointer.of("collection");
    private static final String SUFFIX = ":published";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        String id = item.item().collection();
        if (id != null && id.endsWith(SUFFIX)) {
            String plain = id.substring(0, id.length() - SUFFIX.length());
            out.add(
                    item.finding(
                            INFO,
                            COLLECTION,
                            "The service adds “:published” itself; with it written here it is there twice.",
                            plain.isEmpty()
                                    ? List.of()
                                    : List.of(
                                            Fix.of(
                                                    "Change it to %s"
                                                            .formatted(ItemWording.quoted(plain)),
                                                    true,
                                                    item.text(),
                                                    e -> e.set(COLLECTION, plain)))));
        }
    }
}
