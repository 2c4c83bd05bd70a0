/** One open item in the window. */
@NullMarked
package dev.cairn.ui.session;

import org.jspecify.annotations.NullMarked;
