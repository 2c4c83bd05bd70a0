/** What the user has chosen and Cairn remembers, and where it is kept. */
@NullMarked
package dev.cairn.ui.settings;

import org.jspecify.annotations.NullMarked;
