/** What the user has chosen, and its file. No view of it is here. */
@NullMarked
package dev.cairn.settings;

import org.jspecify.annotations.NullMarked;
