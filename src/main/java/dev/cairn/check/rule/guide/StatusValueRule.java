package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.SpellingMatcher;

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

    private static final JsonPointer STATUS = JsonPointer.of("properties", "status");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.item().status() != PublicationStatus.UNKNOWN) {
            return;
        }
        JsonValue value = item.get(STATUS);
        String word = value instanceof JsonString text ? text.value() : "";
        Optional<String> meant = SpellingMatcher.meant(word, PublicationStatus.WORDS);
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
                                        ItemWording.leading(value),
                                        ItemWording.either(
                                                SpellingMatcher.ordered(
                                                        word, PublicationStatus.WORDS))),
                        fixes));
    }
}
