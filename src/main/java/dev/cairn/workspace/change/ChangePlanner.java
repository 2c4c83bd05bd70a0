package dev.cairn.workspace.change;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.stac.StacItem;
import dev.cairn.workspace.change.PlannedChange.Outcome;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Works out what changes would do to files. Writes nothing; for all threads. */
public final class ChangePlanner {

    private final Checker checker;
    private final CheckOptions options;

    /**
     * @param options how items are checked, but for what hangs on a file
     */
    public ChangePlanner(Checker checker, CheckOptions options) {
        this.checker = checker;
        this.options = options;
    }

    /** What all changes, one after the other, would do to a file. */
    public PlannedChange plan(Path file, List<ItemChange> changes) {
        String text;
        try {
            text = FileText.read(file).text();
        } catch (FileProblem problem) {
            return PlannedChange.left(
                    file,
                    Outcome.UNREADABLE,
                    Objects.requireNonNullElse(problem.getMessage(), ""),
                    "");
        }
        return plan(file, JsonText.of(text), changes);
    }

    /** As {@link #plan(Path, List)}, for a text that may not be saved yet. */
    public PlannedChange plan(Path file, JsonText before, List<ItemChange> changes) {
        if (!before.parses()) {
            return PlannedChange.left(
                    file,
                    Outcome.REFUSED,
                    "It is not JSON. Fix that first: cairn fix --all " + file,
                    before.text());
        }
        if (StacItem.of(before).kind() == ItemKind.NOT_AN_ITEM) {
            return PlannedChange.left(file, Outcome.NO_ITEM, "It is no STAC Item.", before.text());
        }
        CheckOptions own = options.withFileName(String.valueOf(file.getFileName()));
        Function<JsonText, Report> check = text -> checker.check(text, own);
        ChangeSteps steps = new ChangeSteps(before, checker.facts().extensions(), check);
        try {
            changes.forEach(steps::make);
        } catch (IllegalArgumentException | NoSuchElementException | IllegalStateException e) {
            return PlannedChange.left(
                    file,
                    Outcome.REFUSED,
                    "It has another shape there than the change needs: " + e.getMessage(),
                    before.text());
        }
        JsonText after = steps.now();
        if (after.text().equals(before.text())) {
            return PlannedChange.left(file, Outcome.HAS_IT, "It has it already.", before.text());
        }
        String refusal = refusal(before, after, check);
        return refusal.isEmpty()
                ? new PlannedChange(
                        file, Outcome.CHANGED, "", before.text(), after.text(), steps.edits())
                : PlannedChange.left(file, Outcome.REFUSED, refusal, before.text());
    }

    /** Why an item must not become like that; empty where it may. */
    private static String refusal(
            JsonText before, JsonText after, Function<JsonText, Report> check) {
        Report now = check.apply(after);
        if (now.errors() == 0) {
            return "";
        }
        boolean publishes =
                StacItem.of(after).status() == PublicationStatus.PUBLISHED
                        && StacItem.of(before).status() != PublicationStatus.PUBLISHED;
        if (publishes) {
            return "It cannot be published with an error: " + firstError(now, Set.of());
        }
        Report then = check.apply(before);
        if (now.errors() <= then.errors()) {
            return "";
        }
        Set<String> known = new HashSet<>();
        then.findings().forEach(finding -> known.add(finding.rule() + finding.pointer()));
        return "It would become invalid: " + firstError(now, known);
    }

    private static String firstError(Report report, Set<String> known) {
        List<Finding> errors =
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        return errors.stream()
                .filter(finding -> !known.contains(finding.rule() + finding.pointer()))
                .findFirst()
                .orElse(errors.getFirst())
                .message();
    }
}
