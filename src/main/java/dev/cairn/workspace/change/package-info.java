/** One change to many items: previewed, written as a whole or not at all, taken back. */
@NullMarked
package dev.cairn.workspace.change;

import org.jspecify.annotations.NullMarked;
