/** Fixes as menus, cards and tips. What a fix does is not decided here. */
@NullMarked
package dev.cairn.ui.fix;

import org.jspecify.annotations.NullMarked;
