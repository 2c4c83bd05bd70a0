/**
 * Files on disk: reading bytes as text, replacing a file in one step, noticing that it changed, the
 * folders that are the user's own. Below everything: nothing of JSON, of STAC or of a window
 * belongs here.
 */
@NullMarked
package dev.cairn.files;

import org.jspecify.annotations.NullMarked;
