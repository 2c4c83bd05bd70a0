/** How the pages of an item look, and controls that only STAC items need. */
@NullMarked
package dev.cairn.ui.section;

import org.jspecify.annotations.NullMarked;
