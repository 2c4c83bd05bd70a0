/**
 * One open item, as the views share it: its document, what the checker last said, and the ways to
 * change it.
 */
@NullMarked
package dev.cairn.ui.session;

import org.jspecify.annotations.NullMarked;
