/** Differences of texts, shown line by line. */
@NullMarked
package dev.cairn.ui.diff;

import org.jspecify.annotations.NullMarked;
