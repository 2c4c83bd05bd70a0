/** The dialog that exports an item. What is exported, and how, is decided in dev.cairn.git. */
@NullMarked
package dev.cairn.ui.export;

import org.jspecify.annotations.NullMarked;
