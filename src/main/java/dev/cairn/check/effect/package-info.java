/**
 * What a change does to the values of an item: which it keeps, loses, adds and leaves to be filled
 * in. It knows values and what they mean, and neither findings nor rules.
 */
@NullMarked
package dev.cairn.check.effect;

import org.jspecify.annotations.NullMarked;
