package dev.cairn.check.run;

import dev.cairn.check.Report;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.function.Function;

/**
 * An item mended with the fixes of its findings, each on the text that the one before left. A fix
 * that adds an error, or does not mend its finding, is not kept.
 *
 * @param before the text as it was
 * @param after the text with the fixes
 * @param steps the fixes, in the order in which they were made
 * @param report on the text with the fixes
 */
public record FixedText(JsonText before, JsonText after, List<AppliedFix> steps, Report report) {

    public FixedText {
        steps = List.copyOf(steps);
    }

    /**
     * Mends until nothing more can be.
     *
     * @param scope which fixes are taken
     * @param check gives the findings of a text; what it throws ends the mending
     */
    public static FixedText of(JsonText text, FixScope scope, Function<JsonText, Report> check) {
        return new FixRun(text, scope, check).run();
    }

    /** Whether any fix was made. */
    public boolean changed() {
        return !steps.isEmpty();
    }

    /** The titles of the fixes, in the order in which they were made. */
    public List<String> titles() {
        return steps.stream().map(AppliedFix::title).toList();
    }

    /** The edits of all fixes, one after the other. */
    public List<TextEdit> edits() {
        return steps.stream().flatMap(step -> step.edits().stream()).toList();
    }
}
