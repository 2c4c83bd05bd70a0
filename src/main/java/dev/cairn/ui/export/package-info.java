/** Handing an item to the service: into a checkout, as a file and as a commit. */
@NullMarked
package dev.cairn.ui.export;

import org.jspecify.annotations.NullMarked;
