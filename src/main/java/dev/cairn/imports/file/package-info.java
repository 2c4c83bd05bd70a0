/** A file on this computer becomes the size, checksum and media type of an asset. */
@NullMarked
package dev.cairn.imports.file;

import org.jspecify.annotations.NullMarked;
