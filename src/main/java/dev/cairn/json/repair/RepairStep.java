package dev.cairn.json.repair;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * One thing that makes a malformed text better.
 *
 * @param title what it does, for a list or a button
 * @param message what is wrong, one sentence
 * @param edits sequential edits; they refer to the text that the steps before left
 */
public record RepairStep(String title, String message, List<TextEdit> edits) {
    public RepairStep {
        edits = List.copyOf(edits);
    }

    /** The edits of all steps, one after the other. */
    public static List<TextEdit> edits(List<RepairStep> steps) {
        return steps.stream().flatMap(step -> step.edits().stream()).toList();
    }
}
