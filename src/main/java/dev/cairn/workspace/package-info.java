/** The files around an item: what lies beside it and in the folders of its checkout. */
@NullMarked
package dev.cairn.workspace;

import org.jspecify.annotations.NullMarked;
