/** What a file on this computer says of an asset: size, checksum, media type. */
@NullMarked
package dev.cairn.imports.file;

import org.jspecify.annotations.NullMarked;
