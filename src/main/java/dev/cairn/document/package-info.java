/**
 * An open item: its text, undo, saving, and the texts that are kept for the case of a crash. It
 * knows nothing of findings, forms or windows.
 */
@NullMarked
package dev.cairn.document;

import org.jspecify.annotations.NullMarked;
