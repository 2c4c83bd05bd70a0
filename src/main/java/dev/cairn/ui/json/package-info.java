/**
 * The JSON view: the text area, its colours, completion, search and hover. What a word or a mark
 * is, is decided in dev.cairn.form.text.
 */
@NullMarked
package dev.cairn.ui.json;

import org.jspecify.annotations.NullMarked;
