/** Mends an item with the fixes of its findings, until no fix is left that helps. */
@NullMarked
package dev.cairn.check.mend;

import org.jspecify.annotations.NullMarked;
