package dev.cairn.check.migrate;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * What a migration does to an item.
 *
 * @param edits sequential edits of the text, to be taken as one step
 * @param changes what they do, a sentence each
 * @param left what is left to do for the user, a sentence each
 */
public record MigrationOutcome(List<TextEdit> edits, List<String> changes, List<String> left) {

    public MigrationOutcome {
        edits = List.copyOf(edits);
        changes = List.copyOf(changes);
        left = List.copyOf(left);
    }
}
