/**
 * JSON without loss: values in the spelling of the text, pointers, spans, edits, and the strict
 * reader and the writer. It knows JSON alone and nothing of STAC.
 */
@NullMarked
package dev.cairn.json;

import org.jspecify.annotations.NullMarked;
