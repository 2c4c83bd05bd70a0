/** Work that must not hold the window up. */
@NullMarked
package dev.cairn.ui.task;

import org.jspecify.annotations.NullMarked;
