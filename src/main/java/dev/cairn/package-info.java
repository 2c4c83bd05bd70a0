/** The entry point of Cairn, which writes, checks and publishes STAC Items. */
@NullMarked
package dev.cairn;

import org.jspecify.annotations.NullMarked;
