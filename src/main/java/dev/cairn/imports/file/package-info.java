/**
 * What a file on this computer says of an asset: size, checksum, media type. The file is only read,
 * and nothing is written into an item.
 */
@NullMarked
package dev.cairn.imports.file;

import org.jspecify.annotations.NullMarked;
