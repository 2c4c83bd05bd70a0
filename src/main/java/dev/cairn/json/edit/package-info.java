/**
 * The smallest edits of a text that change its structure, in the look of what stands around, and
 * the difference of two texts. What to change is decided elsewhere.
 */
@NullMarked
package dev.cairn.json.edit;

import org.jspecify.annotations.NullMarked;
