/** The settings dialog. The settings themselves are in dev.cairn.settings. */
@NullMarked
package dev.cairn.ui.settings;

import org.jspecify.annotations.NullMarked;
