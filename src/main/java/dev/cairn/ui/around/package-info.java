/**
 * What lies around an open item: the files beside it, those that the user chooses, and the other
 * items of its checkout.
 */
@NullMarked
package dev.cairn.ui.around;

import org.jspecify.annotations.NullMarked;
