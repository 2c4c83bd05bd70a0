package dev.cairn.json.repair;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.List;

/**
 * One thing that keeps a text from being JSON, and how it can be repaired.
 *
 * @param offset where a user would look for it
 * @param span what to underline
 * @param message what is wrong, one sentence
 * @param title what repairing it does; empty where it cannot be repaired
 * @param edits the repair, as offsets of the faulty text, in order and apart from each other
 */
record SyntaxFault(int offset, TextSpan span, String message, String title, List<TextEdit> edits) {
    boolean canBeRepaired() {
        return !title.isEmpty();
    }
}
