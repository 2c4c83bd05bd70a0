/**
 * Goes through a folder, reads what lies in it, and notices what changes. What is read of a file is
 * decided in dev.cairn.workspace.item.
 */
@NullMarked
package dev.cairn.workspace.scan;

import org.jspecify.annotations.NullMarked;
