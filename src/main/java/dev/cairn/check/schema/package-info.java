/**
 * Evaluation of JSON Schema: of draft-07 by our own evaluator, which tells places and branches, of
 * everything else by the library; and what schemas say about fields. Nothing is put into words
 * here.
 */
@NullMarked
package dev.cairn.check.schema;

import org.jspecify.annotations.NullMarked;
