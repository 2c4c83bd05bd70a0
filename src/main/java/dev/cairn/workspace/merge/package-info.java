/** Two changed versions of an item, merged value by value over what both came from. */
@NullMarked
package dev.cairn.workspace.merge;

import org.jspecify.annotations.NullMarked;
