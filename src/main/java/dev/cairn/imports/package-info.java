/**
 * Other people's files and pasted texts become values for an item. Nothing is written into an item
 * here.
 */
@NullMarked
package dev.cairn.imports;

import org.jspecify.annotations.NullMarked;
