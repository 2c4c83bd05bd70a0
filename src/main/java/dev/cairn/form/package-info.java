/**
 * The model of a form: fields, the lens through which each shows and writes one place of the text,
 * what is still to do. No JavaFX; how a field looks is in dev.cairn.ui.form.
 */
@NullMarked
package dev.cairn.form;

import org.jspecify.annotations.NullMarked;
