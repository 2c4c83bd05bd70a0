package dev.cairn.form.review;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * Changes of a text that are made together, after a look at them.
 *
 * @param before the text as it is
 * @param steps in their order
 */
public record ChangeReview(String before, List<Step> steps) {

    private static final int CONTEXT = 3;

    public ChangeReview {
        steps = List.copyOf(steps);
    }

    /**
     * One change.
     *
     * @param title what it does
     * @param detail why; empty where the title says it all
     * @param edits sequential edits; they refer to the text that the steps before left
     */
    public record Step(String title, String detail, List<TextEdit> edits) {
        public Step {
            edits = List.copyOf(edits);
        }
    }

    /** The edits of all steps, one after the other. */
    public List<TextEdit> edits() {
        return edits(steps.size());
    }

    /** The text after the first steps. */
    public String after(int count) {
        return TextEdit.applyAll(before, edits(count));
    }

    /** The lines that all steps change together. */
    public List<DiffRow> rows() {
        return DiffRow.between(before, after(steps.size()), CONTEXT);
    }

    /** The lines that one step changes. */
    public List<DiffRow> rows(int step) {
        return DiffRow.between(after(step), after(step + 1), CONTEXT);
    }

    /** How many changes there are, in words. */
    public String count() {
        return steps.size() == 1 ? "1 change" : steps.size() + " changes";
    }

    private List<TextEdit> edits(int count) {
        return steps.subList(0, count).stream().flatMap(step -> step.edits().stream()).toList();
    }
}
