/**
 * Bibliographic references in BibTeX, RIS, CSL-JSON and plain text. What an item should cite is for
 * rules to say.
 */
@NullMarked
package dev.cairn.imports.citation;

import org.jspecify.annotations.NullMarked;
