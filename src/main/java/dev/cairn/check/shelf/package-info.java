/** The user's own schemas: taken in from files and from the web, kept with their checksums. */
@NullMarked
package dev.cairn.check.shelf;

import org.jspecify.annotations.NullMarked;
