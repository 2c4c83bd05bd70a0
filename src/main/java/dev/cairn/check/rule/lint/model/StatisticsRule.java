package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.model.ModelTensor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scaling by statistics comes with the statistics it needs, one set for each band or one for all.
 */
public final class StatisticsRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "statistics",
                    Severity.WARNING,
                    "Scaling by z-score or min-max comes with the statistics it needs: one entry for each band, or one for all.",
                    "Without the numbers of the training data nobody can scale new data in the same way. That there are none at all is a hint only.",
                    "Add entries that scale nothing, to be filled in; cut what is too many.");

    private static final String STATISTICS = "statistics";

    /** What each kind of scaling needs, with the value under which it does nothing. */
    private static final Map<String, Map<String, Object>> NEEDS =
            Map.of("z-score", ordered("mean", "stddev"), "min-max", ordered("minimum", "maximum"));

    private static Map<String, Object> ordered(String zero, String one) {
        Map<String, Object> needs = new LinkedHashMap<>();
        needs.put(zero, 0);
        needs.put(one, 1);
        return needs;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (ModelTensor input : CheckedTensors.of(item).inputs()) {
            JsonValue statistics = input.value().get(STATISTICS);
            if (statistics == null) {
                none(item, input, needs(input), out);
            } else if (statistics instanceof JsonArray rows
                    && !rows.isEmpty()
                    && !item.isBroken(input.place().child(STATISTICS))) {
                Map<String, Object> needs = needs(input);
                lacking(item, input, rows, needs, out);
                count(item, input, rows, needs, out);
            }
        }
    }

    private static Map<String, Object> needs(ModelTensor input) {
        return input.value().get("norm_type") instanceof JsonString type
                ? NEEDS.getOrDefault(type.value(), Map.of())
                : Map.of();
    }

    private static void none(
            CheckedItem item, ModelTensor input, Map<String, Object> needs, FindingSink out) {
        if (needs.isEmpty()) {
            return;
        }
        JsonPointer type = input.place().child("norm_type");
        int rows = Math.max(1, input.bandCount());
        out.add(
                item.finding(
                        INFO,
                        Severity.HINT,
                        type,
                        FindingSpans.mark(item.text(), type),
                        "This scaling needs statistics (%s), and there are none."
                                .formatted(ItemWording.both(List.copyOf(needs.keySet()))),
                        item.tried(
                                "Add statistics that scale nothing, to be filled in",
                                false,
                                e -> fill(e, input, 0, rows, needs))));
    }

    private static void lacking(
            CheckedItem item,
            ModelTensor input,
            JsonArray rows,
            Map<String, Object> needs,
            FindingSink out) {
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof JsonObject row)) {
                continue;
            }
            List<String> missing = missing(row, needs);
            if (!missing.isEmpty()) {
                JsonPointer place = input.place().child(STATISTICS).child(i);
                if (!new NameCorrections(item.facts(), item.item())
                        .forMissing(place, missing)
                        .isEmpty()) {
                    // it is there under another name, and that is said
                    return;
                }
                out.add(
                        item.finding(
                                INFO,
                                place,
                                "%s: this scaling needs %s as well."
                                        .formatted(
                                                row.isEmpty() ? "It is empty" : "It is not whole",
                                                ItemWording.both(missing)),
                                item.tried(
                                        "Add %s, to be filled in"
                                                .formatted(ItemWording.both(missing)),
                                        false,
                                        e ->
                                                missing.forEach(
                                                        n ->
                                                                e.set(
                                                                        place.child(n),
                                                                        needs.get(n))))));
                return;
            }
        }
    }

    private static List<String> missing(JsonObject row, Map<String, Object> needs) {
        List<String> missing = List.of();
        for (String name : needs.keySet()) {
            if (!row.has(name)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(name);
            }
        }
        return missing;
    }

    private static void count(
            CheckedItem item,
            ModelTensor input,
            JsonArray rows,
            Map<String, Object> needs,
            FindingSink out) {
        int bands = input.bandCount();
        if (bands == 0 || rows.size() == bands || rows.size() == 1) {
            return;
        }
        JsonPointer place = input.place().child(STATISTICS);
        List<Fix> fixes = new ArrayList<>();
        if (rows.size() > bands) {
            fixes.addAll(
                    item.tried(
                            "Keep the first %d".formatted(bands),
                            false,
                            e -> {
                                for (int i = rows.size() - 1; i >= bands; i--) {
                                    e.remove(place.child(i));
                                }
                            }));
        } else {
            Map<String, Object> neutral = needs.isEmpty() ? ordered("mean", "stddev") : needs;
            fixes.addAll(
                    item.tried(
                            "Add entries that scale nothing, to be filled in",
                            false,
                            e -> fill(e, input, rows.size(), bands, neutral)));
        }
        out.add(
                item.finding(
                        INFO,
                        place,
                        "There are %d entries for %d %s; it takes one for each, or one for all."
                                .formatted(rows.size(), bands, bands == 1 ? "band" : "bands"),
                        fixes));
    }

    private static void fill(
            JsonEditor editor, ModelTensor input, int from, int to, Map<String, Object> row) {
        for (int i = from; i < to; i++) {
            editor.add(input.place().child(STATISTICS), row);
        }
    }
}
