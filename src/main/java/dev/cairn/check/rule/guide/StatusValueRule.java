package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Words;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Spelling;
import dev.cairn.stac.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The status is one that the service knows: publish, published, unpublish or unpublished. */
public final class StatusValueRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "status-value",
                    Severity.ERROR,
                    "The status is one that the service knows: publish, published, unpublish or unpublished.",
                    "With any other word the service does nothing.",
                    "Change it to the nearest of them; remove it.");

    private static final Pointer STATUS = Pointer.of("properties", "status");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.item().status() != Status.UNKNOWN) {
            return;
        }
        JsonValue value = item.get(STATUS);
        String word = value instanceof JsonString text ? text.value() : "";
        Optional<String> meant = Spelling.meant(word, Status.WORDS);
        List<Fix> fixes = new ArrayList<>();
        meant.ifPresent(
                m ->
                        fixes.add(
                                Fix.of(
                                        "Change it to %s".formatted(m),
                                        false,
                                        item.text(),
                                        e -> e.set(STATUS, m))));
        fixes.add(
                Fix.of(
                        "Remove it: the item becomes a draft",
                        false,
                        item.text(),
                        e -> e.remove(STATUS)));
        out.add(
                item.finding(
                        INFO,
                        STATUS,
                        "%s is no status that the service knows. Allowed: %s."
                                .formatted(
                                        Words.leading(value),
                                        Words.either(Spelling.ordered(word, Status.WORDS))),
                        fixes));
    }
}
