/** Fixes as people meet them: what one would change, and the choice between several. */
@NullMarked
package dev.cairn.ui.fix;

import org.jspecify.annotations.NullMarked;
