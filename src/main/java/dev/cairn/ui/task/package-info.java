/**
 * The threads beside the window's, and the way back to it. What runs there is decided by whoever
 * asks; nothing here knows items.
 */
@NullMarked
package dev.cairn.ui.task;

import org.jspecify.annotations.NullMarked;
