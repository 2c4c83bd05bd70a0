/**
 * What can be edited of an item, and the one way to change it. Nothing here knows of windows: it is
 * used and tested without JavaFX, by the command line as well.
 */
@NullMarked
package dev.cairn.form;

import org.jspecify.annotations.NullMarked;
