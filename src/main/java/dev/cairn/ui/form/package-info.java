/** How fields, lists and groups of a form look. */
@NullMarked
package dev.cairn.ui.form;

import org.jspecify.annotations.NullMarked;
