/**
 * The extensions of STAC: one table of what no schema says of them, and on it who owns a field,
 * whether an extension is used, and how it is declared. Schemas themselves are not read here.
 */
@NullMarked
package dev.cairn.stac.extension;

import org.jspecify.annotations.NullMarked;
