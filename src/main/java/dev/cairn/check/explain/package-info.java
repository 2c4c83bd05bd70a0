/** Puts what a schema complains of into the user's words, and offers what would mend it. */
@NullMarked
package dev.cairn.check.explain;

import org.jspecify.annotations.NullMarked;
