package dev.cairn.check.run;

import dev.cairn.check.Fix;
import dev.cairn.json.TextEdit;
import dev.cairn.json.repair.ConflictMarkers;
import dev.cairn.json.repair.JsonRepair;
import dev.cairn.json.repair.RepairStep;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What would make a broken text parse: all steps together, since no single one may do. */
final class SyntaxFixes {

    private static final String COMMAS = ",; \t\r\n";
    private static final String QUOTES = "\"'`\u201c\u201d\u201e\u2018\u2019";

    /** Characters of one side of a conflict that a title shows. */
    private static final int LONGEST = 60;

    private SyntaxFixes() {}

    static List<Fix> of(JsonText text) {
        Optional<ConflictMarkers> conflict = ConflictMarkers.of(text.text());
        if (conflict.isPresent()) {
            return sides(text, conflict.get());
        }
        List<RepairStep> steps = JsonRepair.of(text.text());
        if (steps.isEmpty()) {
            return List.of();
        }
        List<TextEdit> edits = RepairStep.edits(steps);
        return List.of(Fix.of(title(steps), isSure(text.text(), edits), text, edits));
    }

    /** Whether only commas come and go, and quotes take the place of other quotes. */
    private static boolean isSure(String text, List<TextEdit> edits) {
        StringBuilder now = new StringBuilder(text);
        for (TextEdit edit : edits) {
            String gone = now.substring(edit.start(), edit.end());
            String come = edit.replacement();
            boolean commas = isOf(COMMAS, gone) && isOf(COMMAS, come);
            boolean quotes =
                    gone.length() == 1
                            && come.length() == 1
                            && isOf(QUOTES, gone)
                            && isOf(QUOTES, come);
            if (!commas && !quotes) {
                return false;
            }
            now.replace(edit.start(), edit.end(), come);
        }
        return true;
    }

    private static boolean isOf(String marks, String text) {
        return text.chars().allMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Which side is right, somebody has to look at. */
    private static List<Fix> sides(JsonText text, ConflictMarkers conflict) {
        return List.of(
                side(text, "upper", conflict.upperName(), conflict.upperSide(), conflict.upper()),
                side(text, "lower", conflict.lowerName(), conflict.lowerSide(), conflict.lower()));
    }

    private static Fix side(JsonText text, String which, String name, String said, String kept) {
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
        TextEdit edit = TextEdit.between(text.text(), whole);
        return Fix.of(title, false, text, edit == null ? List.of() : List.of(edit)).stating();
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
