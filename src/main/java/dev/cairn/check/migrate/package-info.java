/**
 * Brings items from one version of a specification to another: what is changed, assumed, asked and
 * left to do.
 */
@NullMarked
package dev.cairn.check.migrate;

import org.jspecify.annotations.NullMarked;
