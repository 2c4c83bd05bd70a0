/**
 * The one table of extensions: prefixes, addresses, versions, fields without a prefix; declaring
 * one, and whether it is used. What a schema file says is not repeated here.
 */
@NullMarked
package dev.cairn.stac.extension;

import org.jspecify.annotations.NullMarked;
