package dev.cairn.check.run;

import dev.cairn.check.Finding;
import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * One fix that was made.
 *
 * @param finding what it mends
 * @param title of the fix
 * @param edits sequential edits; they refer to the text that the steps before left
 */
public record AppliedFix(Finding finding, String title, List<TextEdit> edits) {
    public AppliedFix {
        edits = List.copyOf(edits);
    }
}
