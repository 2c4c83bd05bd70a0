package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.time.MomentText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A time is whole: a period has both its ends, and a moment has its time zone. */
public final class TimeHalfRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "time-half",
                    Severity.ERROR,
                    "A period has a start and an end, and each time names its zone.",
                    "The STAC core asks for both ends, and for universal time (UTC), written with a Z.",
                    "Fill the other end; add the Z.");

    /** What stands for a period that goes on. */
    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        JsonObject properties = item.item().properties();
        boolean start = properties.has(CheckedTimes.START.last());
        boolean end = properties.has(CheckedTimes.END.last());
        if (start && !end) {
            half(item, CheckedTimes.START, CheckedTimes.END, out);
        } else if (end && !start) {
            half(item, CheckedTimes.END, CheckedTimes.START, out);
        } else if (!start && properties.get(CheckedTimes.DATETIME.last()) instanceof JsonNull) {
            neither(item, out);
        }
        for (JsonPointer place : List.of(CheckedTimes.START, CheckedTimes.END)) {
            if (properties.get(place.last()) instanceof JsonNull && item.isBroken(place)) {
                open(item, place, out);
            }
        }
        for (JsonPointer place : CheckedTimes.ALL) {
            if (CheckedTimes.lacksZone(item, place)) {
                zone(item, place, out);
            }
        }
    }

    private static void half(
            CheckedItem item, JsonPointer there, JsonPointer missing, FindingSink out) {
        Predicate<SchemaViolation> complaint =
                v ->
                        v.pointer().equals(CheckedTimes.PROPERTIES)
                                && List.of("dependencies", "required").contains(v.keyword())
                                && (there.last().equals(v.member())
                                        || missing.last().equals(v.member()));
        if (item.violations().stream().noneMatch(complaint)) {
            return;
        }
        out.explains(complaint);
        NameCorrections corrections = new NameCorrections(item.facts(), item.item());
        Map<String, String> misnamed =
                corrections.forMissing(CheckedTimes.PROPERTIES, List.of(missing.last()));
        if (!misnamed.isEmpty()) {
            String name = misnamed.keySet().iterator().next();
            out.add(
                    item.finding(
                            INFO,
                            CheckedTimes.PROPERTIES.child(name),
                            "The period needs %s, and there is no field %s. Did you mean %s?"
                                    .formatted(
                                            missing.last(),
                                            ItemWording.quoted(name),
                                            missing.last()),
                            item.tried(
                                    "Rename it to " + missing.last(),
                                    true,
                                    e ->
                                            corrections.rename(
                                                    e, CheckedTimes.PROPERTIES, misnamed))));
            return;
        }
        boolean open = missing.equals(CheckedTimes.END);
        List<Fix> fixes = new ArrayList<>();
        if (open) {
            fixes.addAll(
                    item.tried(
                            "Leave the end open: " + MomentText.OPEN_END,
                            false,
                            e -> e.set(missing, MomentText.OPEN_END)));
        }
        if (CheckedTimes.instant(item, CheckedTimes.DATETIME).isPresent()) {
            fixes.addAll(
                    item.tried(
                            "Remove the %s".formatted(open ? "start" : "end"),
                            false,
                            e -> e.remove(there)));
            CheckedTimes.text(item, CheckedTimes.DATETIME)
                    .ifPresent(
                            moment ->
                                    fixes.addAll(
                                            item.tried(
                                                    "Take the date and time for it",
                                                    false,
                                                    e -> e.set(missing, moment))));
        }
        out.add(
                item.missing(
                        INFO,
                        there,
                        open
                                ? "The period has a start but no end (end_datetime); the one comes with the other."
                                : "The period has an end but no start (start_datetime); the one comes with the other.",
                        fixes));
    }

    /** Null is no end of a period; STAC has no word for one that is open. */
    private static void open(CheckedItem item, JsonPointer place, FindingSink out) {
        out.explains(v -> v.pointer().equals(place));
        boolean start = place.equals(CheckedTimes.START);
        String moment = start ? MomentText.OPEN_START : MomentText.OPEN_END;
        out.add(
                item.missing(
                        INFO,
                        place,
                        "A period has both its ends; STAC takes no null for an open %s. The moment %s stands for it."
                                .formatted(start ? "beginning" : "end", moment),
                        item.tried(
                                "Leave the %s open: %s"
                                        .formatted(start ? "beginning" : "end", moment),
                                false,
                                e -> e.set(place, moment))));
    }

    private static void neither(CheckedItem item, FindingSink out) {
        Predicate<SchemaViolation> complaint =
                v ->
                        v.pointer().equals(CheckedTimes.PROPERTIES)
                                && (CheckedTimes.START.last().equals(v.member())
                                        || CheckedTimes.END.last().equals(v.member()));
        if (item.violations().stream().anyMatch(complaint)) {
            out.explains(complaint);
            out.add(
                    item.missing(
                            INFO,
                            CheckedTimes.DATETIME,
                            item.isDraft()
                                    ? "The time is still to be set: a date and time, a period from start to end, or any time."
                                    : "The date and time is null, which stands for a period; but there is neither a start (start_datetime) nor an end (end_datetime).",
                            item.tried(
                                    "Say that it holds at any time",
                                    false,
                                    e -> {
                                        e.set(CheckedTimes.START, MomentText.OPEN_START);
                                        e.set(CheckedTimes.END, MomentText.OPEN_END);
                                    })));
        }
    }

    private static void zone(CheckedItem item, JsonPointer place, FindingSink out) {
        out.explains(v -> v.pointer().equals(place));
        String text = CheckedTimes.text(item, place).orElseThrow();
        out.add(
                item.finding(
                        INFO,
                        place,
                        "It names no time zone. Times are in universal time (UTC), with a Z at the end.",
                        item.tried("Add the Z", false, e -> e.set(place, text + "Z"))));
    }
}
