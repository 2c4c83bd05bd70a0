/** The settings dialog. */
@NullMarked
package dev.cairn.ui.settings;

import org.jspecify.annotations.NullMarked;
