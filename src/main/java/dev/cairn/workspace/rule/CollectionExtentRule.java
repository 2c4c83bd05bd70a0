package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.workspace.item.CollectionExtent;
import dev.cairn.workspace.item.ItemTimes;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** An item outside of what its Collection says it covers. */
final class CollectionExtentRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "extent",
                    Severity.WARNING,
                    "The extent of a Collection contains its items, in space and in time.",
                    "A search by place or time passes the Collection over, and the item with it.",
                    "Widens the extent of the Collection.");

    private static final JsonPointer BOX = JsonPointer.of("extent", "spatial", "bbox", 0);
    private static final JsonPointer INTERVAL = JsonPointer.of("extent", "temporal", "interval", 0);

    /** Some write the box rounded: a hundred-thousandth of a degree is one metre. */
    private static final double ROUNDING = 1e-5;

    private static final double CIRCLE = 360;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        if (items.collections().isEmpty()) {
            return;
        }
        for (WorkspaceRow row : items.items()) {
            @Nullable WorkspaceRow collection = items.collectionOf(row);
            if (collection != null) {
                space(row, collection, out);
                time(row, collection, out);
            }
        }
    }

    private static void space(
            WorkspaceRow row, WorkspaceRow collection, Consumer<WorkspaceFinding> out) {
        double[] box = row.head().bbox();
        List<double[]> boxes = collection.head().extent().boxes();
        if (box == null || boxes.isEmpty() || boxes.stream().anyMatch(each -> holds(each, box))) {
            return;
        }
        double[] whole = boxes.getFirst();
        int[] side = sides(whole);
        int[] own = sides(box);
        boolean crosses = whole[side[0]] > whole[side[2]] || box[own[0]] > box[own[2]];
        List<WorkspaceFix> fixes =
                crosses
                        ? List.of()
                        : List.of(
                                new WorkspaceFix(
                                        "Widen the extent of " + collection.path(),
                                        false,
                                        collection.file(),
                                        editor -> widen(editor, whole, box)));
        out.accept(
                new WorkspaceFinding(
                        INFO,
                        row.path(),
                        JsonPointer.of("bbox"),
                        "It reaches out of the extent of its Collection, %s."
                                .formatted(collection.path()),
                        fixes));
    }

    private static int[] sides(double[] box) {
        return box.length == 6 ? new int[] {0, 1, 3, 4} : new int[] {0, 1, 2, 3};
    }

    private static boolean holds(double[] outer, double[] inner) {
        int[] o = sides(outer);
        int[] i = sides(inner);
        boolean south = outer[o[1]] <= inner[i[1]] + ROUNDING;
        boolean north = outer[o[3]] >= inner[i[3]] - ROUNDING;
        // what reaches over the antimeridian is counted on from its western end
        double west = outer[o[0]];
        double east = outer[o[2]] + (outer[o[2]] < west ? CIRCLE : 0);
        double innerWest = inner[i[0]];
        double innerEast = inner[i[2]] + (inner[i[2]] < innerWest ? CIRCLE : 0);
        boolean around =
                east - west >= CIRCLE - ROUNDING
                        || isWithin(west, east, innerWest, innerEast)
                        || isWithin(west, east, innerWest + CIRCLE, innerEast + CIRCLE);
        return south && north && around;
    }

    private static boolean isWithin(double west, double east, double from, double to) {
        return west <= from + ROUNDING && east >= to - ROUNDING;
    }

    private static void widen(JsonEditor editor, double[] whole, double[] box) {
        int[] o = sides(whole);
        int[] i = sides(box);
        for (int at = 0; at < 4; at++) {
            double value = box[i[at]];
            boolean less = at < 2;
            if (less ? value < whole[o[at]] : value > whole[o[at]]) {
                editor.set(BOX.child(o[at]), JsonValues.value(number(value)));
            }
        }
    }

    private static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e6
                ? Long.valueOf((long) value)
                : new java.math.BigDecimal(Double.toString(value));
    }

    private static void time(
            WorkspaceRow row, WorkspaceRow collection, Consumer<WorkspaceFinding> out) {
        CollectionExtent extent = collection.head().extent();
        ItemTimes times = row.head().times();
        String first = times.start() == null ? times.datetime() : times.start();
        String last = times.end() == null ? times.datetime() : times.end();
        @Nullable Instant from = instant(first);
        @Nullable Instant to = instant(last);
        if (extent.intervals().isEmpty() || from == null || to == null) {
            return;
        }
        if (extent.intervals().stream().anyMatch(each -> holds(each, from, to))) {
            return;
        }
        @Nullable String[] whole = extent.intervals().getFirst();
        @Nullable Instant start = instant(whole[0]);
        boolean early = start != null && from.isBefore(start);
        String name =
                times.start() != null && early
                        ? "start_datetime"
                        : times.end() != null && !early ? "end_datetime" : "datetime";
        out.accept(
                new WorkspaceFinding(
                        INFO,
                        row.path(),
                        JsonPointer.of("properties", name),
                        "Its time lies outside of the extent of its Collection, %s."
                                .formatted(collection.path()),
                        List.of(
                                new WorkspaceFix(
                                        "Widen the extent of " + collection.path(),
                                        false,
                                        collection.file(),
                                        editor -> {
                                            if (early) {
                                                editor.set(INTERVAL.child(0), first);
                                            }
                                            @Nullable Instant end = instant(whole[1]);
                                            if (end != null && to.isAfter(end)) {
                                                editor.set(INTERVAL.child(1), last);
                                            }
                                        }))));
    }

    private static boolean holds(@Nullable String[] interval, Instant from, Instant to) {
        @Nullable Instant start = instant(interval[0]);
        @Nullable Instant end = instant(interval[1]);
        return (start == null || !from.isBefore(start)) && (end == null || !to.isAfter(end));
    }

    /** Null for an open end, and for what is no time. */
    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(Objects.requireNonNull(text)).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
