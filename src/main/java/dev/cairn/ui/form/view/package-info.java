/**
 * Draws forms: one view for each kind of control, chosen from a registry, and the rows, lists and
 * groups around them.
 */
@NullMarked
package dev.cairn.ui.form.view;

import org.jspecify.annotations.NullMarked;
