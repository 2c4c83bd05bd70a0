package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonString;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A period begins before it ends. */
public final class TimeOrderRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "time-order",
                    Severity.WARNING,
                    "A period begins before it ends.",
                    "No search by time finds an item that ends before it begins.",
                    "Swap start and end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(Times.START) instanceof JsonString from)
                || !(item.get(Times.END) instanceof JsonString to)
                || isInOrder(from.value(), to.value())) {
            return;
        }
        Optional<Instant> start = Times.instant(item, Times.START);
        Optional<Instant> end = Times.instant(item, Times.END);
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            out.add(
                    item.finding(
                            INFO,
                            Times.END,
                            "The period ends before it begins.",
                            Fix.of("Swap start and end", false, item.text(), e -> swap(item, e))));
        }
    }

    /** Told by the letters alone, for times that are spelled alike; most are. */
    private static boolean isInOrder(String start, String end) {
        return start.length() == end.length()
                && start.endsWith("Z")
                && end.endsWith("Z")
                && start.compareTo(end) <= 0;
    }

    private static void swap(CheckedItem item, JsonEditor editor) {
        editor.set(Times.START, Objects.requireNonNull(item.get(Times.END)));
        editor.set(Times.END, Objects.requireNonNull(item.get(Times.START)));
    }
}
