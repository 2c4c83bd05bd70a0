/**
 * A text with its tree and its lines, as it was at one moment: places, duplicate names, how it is
 * laid out, and the text after an edit. Edits by structure are made in dev.cairn.json.edit.
 */
@NullMarked
package dev.cairn.json.text;

import org.jspecify.annotations.NullMarked;
