/** Dates and times as people and programs write them. */
@NullMarked
package dev.cairn.imports.time;

import org.jspecify.annotations.NullMarked;
