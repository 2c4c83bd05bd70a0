/**
 * Brings items from one version of a specification to another, as one step, with a list of what it
 * does.
 */
@NullMarked
package dev.cairn.check.migrate;

import org.jspecify.annotations.NullMarked;
