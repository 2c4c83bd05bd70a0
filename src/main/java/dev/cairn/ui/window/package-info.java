/**
 * The main window: its menus and tool bar, the open items in their tabs, and what happens to their
 * files.
 */
@NullMarked
package dev.cairn.ui.window;

import org.jspecify.annotations.NullMarked;
