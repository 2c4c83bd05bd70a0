/**
 * The dialog that migrates an item. What a migration changes and asks is decided in
 * dev.cairn.check.migrate.
 */
@NullMarked
package dev.cairn.ui.migrate;

import org.jspecify.annotations.NullMarked;
