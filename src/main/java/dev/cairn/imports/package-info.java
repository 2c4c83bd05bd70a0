/** Reads what other people's programs wrote, pasted or as a file, as a start for an item. */
@NullMarked
package dev.cairn.imports;

import org.jspecify.annotations.NullMarked;
