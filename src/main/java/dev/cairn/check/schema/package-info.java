/**
 * Runs JSON Schemas over an item: patterns and formats as JavaScript tools read them, schemas found
 * by address only.
 */
@NullMarked
package dev.cairn.check.schema;

import org.jspecify.annotations.NullMarked;
