/** Pasted dates become instants as STAC writes them. */
@NullMarked
package dev.cairn.imports.time;

import org.jspecify.annotations.NullMarked;
