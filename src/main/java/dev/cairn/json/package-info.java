/**
 * Lossless JSON text: a snapshot of text and tree with its places, and the smallest edits to it.
 */
@NullMarked
package dev.cairn.json;

import org.jspecify.annotations.NullMarked;
