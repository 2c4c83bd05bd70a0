/**
 * How fields, lists and groups of a form look. What they show and write is decided in
 * dev.cairn.form.
 */
@NullMarked
package dev.cairn.ui.form;

import org.jspecify.annotations.NullMarked;
