/** The main window: commands, menus, tool bar, tabs, status bar. */
@NullMarked
package dev.cairn.ui.window;

import org.jspecify.annotations.NullMarked;
