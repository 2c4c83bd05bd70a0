/** Fixes as menus, cards and tips. */
@NullMarked
package dev.cairn.ui.fix;

import org.jspecify.annotations.NullMarked;
