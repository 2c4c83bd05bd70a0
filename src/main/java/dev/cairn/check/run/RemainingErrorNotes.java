package dev.cairn.check.run;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.check.migrate.MigrationOutcome;
import dev.cairn.json.text.JsonText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a migration leaves behind, checked: each error that the item still has is named.
 *
 * @param outcome what the migration does; to the sentences on what is left to do come those on the
 *     errors
 * @param after the migrated text
 * @param report what a check says of it
 */
public record RemainingErrorNotes(MigrationOutcome outcome, JsonText after, Report report) {

    private static final Pattern FIELD = Pattern.compile("\\(([\\w:-]+)\\)");

    /** Most errors that are named one by one. */
    private static final int NAMED = 20;

    /** Checks what an outcome makes of the text that it was worked out for. */
    public static RemainingErrorNotes of(
            JsonText text, MigrationOutcome outcome, Checker checker, CheckOptions options) {
        JsonText after = text.with(outcome.edits());
        Report report = checker.check(after, options);
        List<String> left = new ArrayList<>(outcome.left());
        List<Finding> errors =
                report.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .filter(f -> !isNamed(f, outcome.left()))
                        .toList();
        errors.stream().limit(NAMED).map(Finding::message).forEach(left::add);
        if (errors.size() > NAMED) {
            left.add("%d more errors.".formatted(errors.size() - NAMED));
        }
        return new RemainingErrorNotes(
                new MigrationOutcome(outcome.edits(), outcome.changes(), left), after, report);
    }

    /** Whether what is left to do names the field that the error is about, in brackets. */
    private static boolean isNamed(Finding error, List<String> left) {
        String place = error.pointer().isRoot() ? "" : error.pointer().last();
        for (String sentence : left) {
            Matcher field = FIELD.matcher(sentence);
            while (field.find()) {
                if (field.group(1).equals(place) || error.message().contains(field.group())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many errors are left, named or not. */
    public int errors() {
        return report.errors();
    }
}
