/** Pasted numbers and tables become band statistics and classes. */
@NullMarked
package dev.cairn.imports.table;

import org.jspecify.annotations.NullMarked;
