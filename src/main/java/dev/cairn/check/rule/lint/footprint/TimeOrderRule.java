package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;

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

    /** Where the year ends, the day, and the seconds, in 2024-01-01T00:00:00.0Z. */
    private static final int YEAR = 4;

    private static final int DAY = 10;
    private static final int SECONDS = 19;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(CheckedTimes.START) instanceof JsonString from)
                || !(item.get(CheckedTimes.END) instanceof JsonString to)
                || isInOrder(from.value(), to.value())) {
            return;
        }
        Optional<Instant> start = CheckedTimes.instant(item, CheckedTimes.START);
        Optional<Instant> end = CheckedTimes.instant(item, CheckedTimes.END);
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            out.add(
                    item.finding(
                            INFO,
                            CheckedTimes.END,
                            "The period ends before it begins.",
                            Fix.of("Swap start and end", false, item.text(), e -> swap(item, e))));
        }
    }

    /** Told by the letters up to the seconds, for times that are spelled in the usual way. */
    private static boolean isInOrder(String start, String end) {
        if (!isUsual(start) || !isUsual(end)) {
            return false;
        }
        for (int i = 0; i < SECONDS; i++) {
            if (start.charAt(i) != end.charAt(i)) {
                return start.charAt(i) < end.charAt(i);
            }
        }
        return start.equals(end);
    }

    private static boolean isUsual(String time) {
        return time.length() > SECONDS
                && time.charAt(YEAR) == '-'
                && time.charAt(DAY) == 'T'
                && time.endsWith("Z");
    }

    private static void swap(CheckedItem item, JsonEditor editor) {
        editor.set(CheckedTimes.START, Objects.requireNonNull(item.get(CheckedTimes.END)));
        editor.set(CheckedTimes.END, Objects.requireNonNull(item.get(CheckedTimes.START)));
    }
}
