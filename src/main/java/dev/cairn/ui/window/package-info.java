/**
 * The main window: commands, menus, tool bar, tabs, status bar. It puts views together and asks the
 * user; what a command does to an item is done below.
 */
@NullMarked
package dev.cairn.ui.window;

import org.jspecify.annotations.NullMarked;
