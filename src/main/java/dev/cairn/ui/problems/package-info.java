/** The list of what is wrong with an item, where, and what mends it. */
@NullMarked
package dev.cairn.ui.problems;

import org.jspecify.annotations.NullMarked;
