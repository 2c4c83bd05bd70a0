/**
 * The pages of the form of an item, and what STAC items need beyond plain fields. How they look is
 * in dev.cairn.ui.section; what a field is called stands in its schema.
 */
@NullMarked
package dev.cairn.form.section;

import org.jspecify.annotations.NullMarked;
