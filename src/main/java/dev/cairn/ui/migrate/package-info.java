/** The dialog that migrates an item. */
@NullMarked
package dev.cairn.ui.migrate;

import org.jspecify.annotations.NullMarked;
