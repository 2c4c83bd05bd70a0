package dev.cairn.check.run;

import dev.cairn.check.Fix;
import dev.cairn.json.repair.JsonRepair;
import dev.cairn.json.repair.RepairStep;

import java.util.List;
import java.util.Locale;

/** What would make a broken text parse: all steps together, since no single one may do. */
final class SyntaxFixes {

    private SyntaxFixes() {}

    static List<Fix> of(String text) {
        List<RepairStep> steps = JsonRepair.of(text);
        if (steps.isEmpty()) {
            return List.of();
        }
        return List.of(Fix.of(title(steps), false, RepairStep.edits(steps)));
    }

    private static String title(List<RepairStep> steps) {
        String first = steps.getFirst().title();
        if (steps.size() == 1) {
            return first;
        }
        String second = steps.get(1).title();
        String rest = steps.size() > 2 ? " and %d more".formatted(steps.size() - 2) : "";
        return first
                + ", "
                + second.substring(0, 1).toLowerCase(Locale.ROOT)
                + second.substring(1)
                + rest;
    }
}
