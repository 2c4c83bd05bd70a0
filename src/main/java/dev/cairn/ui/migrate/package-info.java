/**
 * Bringing an item to another version of a specification: what changes, what is asked, what is
 * left.
 */
@NullMarked
package dev.cairn.ui.migrate;

import org.jspecify.annotations.NullMarked;
