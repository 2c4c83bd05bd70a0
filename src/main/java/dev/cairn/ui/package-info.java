/** The window's start: it makes what the window works with and hands it over. */
@NullMarked
package dev.cairn.ui;

import org.jspecify.annotations.NullMarked;
