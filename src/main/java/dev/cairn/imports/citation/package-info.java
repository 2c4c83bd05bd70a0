/** Pasted references, in BibTeX, RIS or CSL-JSON, become publications of an item. */
@NullMarked
package dev.cairn.imports.citation;

import org.jspecify.annotations.NullMarked;
