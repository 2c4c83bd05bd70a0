/**
 * The command line: commands, what they print, and their exit status. What they do is done below.
 */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
