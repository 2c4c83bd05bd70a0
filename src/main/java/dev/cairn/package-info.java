/**
 * Where Cairn starts: no subcommand opens the window, a subcommand runs the command line. Nothing
 * else is here, and nothing knows this package.
 */
@NullMarked
package dev.cairn;

import org.jspecify.annotations.NullMarked;
