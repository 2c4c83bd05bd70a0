package dev.cairn.check.mend;

import dev.cairn.check.Report;
import dev.cairn.json.JsonText;
import dev.cairn.json.TextEdit;

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
public record Mending(JsonText before, JsonText after, List<MendStep> steps, Report report) {

    public Mending {
        steps = List.copyOf(steps);
    }

    /**
     * Mends until nothing more can be.
     *
     * @param all whether fixes are taken that change a meaning: the likeliest of each finding
     * @param check gives the findings of a text; what it throws ends the mending
     */
    public static Mending of(JsonText text, boolean all, Function<JsonText, Report> check) {
        return new MendRun(text, all, check).run();
    }

    /** Whether any fix was made. */
    public boolean changed() {
        return !steps.isEmpty();
    }

    /** The titles of the fixes, in the order in which they were made. */
    public List<String> titles() {
        return steps.stream().map(MendStep::title).toList();
    }

    /** The edits of all fixes, one after the other. */
    public List<TextEdit> edits() {
        return steps.stream().flatMap(step -> step.edits().stream()).toList();
    }
}
