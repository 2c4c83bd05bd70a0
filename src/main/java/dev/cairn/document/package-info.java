/**
 * An open file: its text with one undo history, what of it is saved, how it is read and written
 * without loss, and the unsaved text that is kept aside for the day of a crash.
 */
@NullMarked
package dev.cairn.document;

import org.jspecify.annotations.NullMarked;
