/** Pasted tables of classes and of statistics. Nothing is written into an item here. */
@NullMarked
package dev.cairn.imports.table;

import org.jspecify.annotations.NullMarked;
