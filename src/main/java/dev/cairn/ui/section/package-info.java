/**
 * The sections of an item's form, each a short list of fields, and what is written with some of
 * them. No JavaFX.
 */
@NullMarked
package dev.cairn.ui.section;

import org.jspecify.annotations.NullMarked;
