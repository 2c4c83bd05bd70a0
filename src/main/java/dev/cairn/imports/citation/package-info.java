/** Bibliographic references in BibTeX, RIS, CSL-JSON and plain text. */
@NullMarked
package dev.cairn.imports.citation;

import org.jspecify.annotations.NullMarked;
