/** The threads beside the window's, and the way back to it. */
@NullMarked
package dev.cairn.ui.task;

import org.jspecify.annotations.NullMarked;
