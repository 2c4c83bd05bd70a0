/** What the user has set. Nothing here knows of windows. */
@NullMarked
package dev.cairn.settings;

import org.jspecify.annotations.NullMarked;
