/** The command line: what the window does, for scripts, hooks and folders of thousands of items. */
@NullMarked
package dev.cairn.cli;

import org.jspecify.annotations.NullMarked;
