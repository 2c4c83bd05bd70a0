/**
 * Files on disk: reading and atomic writing, what a file was like when it was read, folders of the
 * user. It knows nothing of JSON, of items or of windows.
 */
@NullMarked
package dev.cairn.files;

import org.jspecify.annotations.NullMarked;
