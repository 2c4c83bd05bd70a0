/** Goes through a folder, reads what lies in it, and notices what changes. */
@NullMarked
package dev.cairn.workspace.scan;

import org.jspecify.annotations.NullMarked;
