/** The findings of an item as a list. Its order and its words come from dev.cairn.form.review. */
@NullMarked
package dev.cairn.ui.problems;

import org.jspecify.annotations.NullMarked;
