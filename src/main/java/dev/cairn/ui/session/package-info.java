/**
 * One open item in the window. The session itself is dev.cairn.form.ItemSession; here are only its
 * observable properties.
 */
@NullMarked
package dev.cairn.ui.session;

import org.jspecify.annotations.NullMarked;
