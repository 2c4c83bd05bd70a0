/** The dialog that shows changes before they are made. */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;
