/** The pages of the form of an item, and what STAC items need beyond plain fields. */
@NullMarked
package dev.cairn.form.section;

import org.jspecify.annotations.NullMarked;
