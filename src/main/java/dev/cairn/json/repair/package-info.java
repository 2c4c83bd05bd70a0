/**
 * Texts that are no JSON: what is wrong with them in words, and what would make them JSON. Nothing
 * is repaired here unless somebody asks.
 */
@NullMarked
package dev.cairn.json.repair;

import org.jspecify.annotations.NullMarked;
