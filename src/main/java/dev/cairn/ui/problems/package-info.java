/** The findings of an item as a list. */
@NullMarked
package dev.cairn.ui.problems;

import org.jspecify.annotations.NullMarked;
