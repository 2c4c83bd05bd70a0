/** Pasted tables of classes and of statistics. */
@NullMarked
package dev.cairn.imports.table;

import org.jspecify.annotations.NullMarked;
