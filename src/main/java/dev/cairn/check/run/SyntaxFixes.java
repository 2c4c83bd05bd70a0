package dev.cairn.check.run;

import dev.cairn.check.ChoiceFix;
import dev.cairn.check.Fix;
import dev.cairn.json.TextEdit;
import dev.cairn.json.repair.JsonRepair;
import dev.cairn.json.repair.MergeConflict;
import dev.cairn.json.repair.RepairStep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would make a broken text parse: all steps together, since no single one may do. */
final class SyntaxFixes {

    /** Characters of one side of a conflict that a title shows. */
    private static final int LONGEST = 60;

    private SyntaxFixes() {}

    static List<Fix> of(String text) {
        Optional<MergeConflict> conflict = MergeConflict.of(text);
        if (conflict.isPresent()) {
            return sides(text, conflict.get());
        }
        List<RepairStep> steps = JsonRepair.of(text);
        if (steps.isEmpty()) {
            return List.of();
        }
        return List.of(Fix.of(title(steps), false, RepairStep.edits(steps)));
    }

    /** Which side is right, somebody has to look at. */
    private static List<Fix> sides(String text, MergeConflict conflict) {
        return List.of(
                side(text, "upper", conflict.upperName(), conflict.upperSide(), conflict.upper()),
                side(text, "lower", conflict.lowerName(), conflict.lowerSide(), conflict.lower()));
    }

    private static Fix side(String text, String which, String name, String said, String kept) {
        String whole = TextEdit.applyAll(kept, RepairStep.edits(JsonRepair.of(kept)));
        String shown = said.replaceAll("\\s+", " ");
        String title =
                "Keep the %s side%s: %s"
                        .formatted(
                                which,
                                name.isEmpty() ? "" : " (" + name + ")",
                                said.isEmpty()
                                        ? "nothing"
                                        : shown.length() > LONGEST
                                                ? shown.substring(0, LONGEST - 1) + "…"
                                                : shown);
        TextEdit edit = TextEdit.between(text, whole);
        return new ChoiceFix(Fix.of(title, false, edit == null ? List.of() : List.of(edit)));
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
