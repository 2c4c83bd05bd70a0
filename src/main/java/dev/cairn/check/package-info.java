/** Checks an item: schemas and rules in, findings in the user's words with their fixes out. */
@NullMarked
package dev.cairn.check;

import org.jspecify.annotations.NullMarked;
