/**
 * What a STAC Item is, for everybody who has to know: its parts, kinds and states, vocabularies,
 * media types, identifiers. It knows nothing of validation, files or windows; each question of the
 * domain is answered here or below, once.
 */
@NullMarked
package dev.cairn.stac;

import org.jspecify.annotations.NullMarked;
