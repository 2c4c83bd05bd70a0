package dev.cairn.json.repair;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.List;

/**
 * One thing that keeps a text from being JSON, and how it can be mended.
 *
 * @param offset where a user would look for it
 * @param span what to underline
 * @param message what is wrong, one sentence
 * @param title what mending it does; empty where it cannot be mended
 * @param edits the mending, as offsets of the faulty text, in order and apart from each other
 */
record SyntaxFault(int offset, TextSpan span, String message, String title, List<TextEdit> edits) {
    boolean canBeMended() {
        return !title.isEmpty();
    }
}
