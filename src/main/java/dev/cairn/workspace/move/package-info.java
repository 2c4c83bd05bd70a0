/**
 * Items moved, renamed, deleted and given a new version, with the links that lead to them. Other
 * changes of many items are in dev.cairn.workspace.change.
 */
@NullMarked
package dev.cairn.workspace.move;

import org.jspecify.annotations.NullMarked;
