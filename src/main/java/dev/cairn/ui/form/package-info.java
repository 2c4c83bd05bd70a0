/**
 * What a form is, without a window: which fields it has, what each shows for a JSON value, and what
 * it writes for what was typed.
 */
@NullMarked
package dev.cairn.ui.form;

import org.jspecify.annotations.NullMarked;
