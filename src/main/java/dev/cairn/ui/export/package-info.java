/** The dialog that exports an item. */
@NullMarked
package dev.cairn.ui.export;

import org.jspecify.annotations.NullMarked;
