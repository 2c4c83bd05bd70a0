/** All items of a checkout or folder: listed, validated, searched and kept current. */
@NullMarked
package dev.cairn.workspace;

import org.jspecify.annotations.NullMarked;
