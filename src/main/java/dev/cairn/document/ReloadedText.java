package dev.cairn.document;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * A file that was read again.
 *
 * @param file what it holds now
 * @param edits that lead from the document's text to it
 * @param revision of the document's text
 */
public record ReloadedText(FileText file, List<TextEdit> edits, long revision) {}
