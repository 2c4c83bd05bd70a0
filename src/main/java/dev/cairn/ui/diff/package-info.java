/** Differences of texts, to look at. */
@NullMarked
package dev.cairn.ui.diff;

import org.jspecify.annotations.NullMarked;
