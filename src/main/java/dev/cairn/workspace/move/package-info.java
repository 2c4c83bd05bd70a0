/** Items moved, renamed, deleted and given a new version, with the links that lead to them. */
@NullMarked
package dev.cairn.workspace.move;

import org.jspecify.annotations.NullMarked;
