/**
 * A local checkout: its state, what an export would do there, and writing and committing just that.
 * It knows no windows and no terminals.
 */
@NullMarked
package dev.cairn.git;

import org.jspecify.annotations.NullMarked;
