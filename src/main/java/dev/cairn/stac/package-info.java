/**
 * What a STAC Item is: its parts, its kind and status, its extensions, and how a new one begins.
 */
@NullMarked
package dev.cairn.stac;

import org.jspecify.annotations.NullMarked;
