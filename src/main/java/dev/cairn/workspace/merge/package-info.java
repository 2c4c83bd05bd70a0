/**
 * Two changed versions of an item, merged value by value over what both came from. It knows texts
 * only, neither git nor a window.
 */
@NullMarked
package dev.cairn.workspace.merge;

import org.jspecify.annotations.NullMarked;
