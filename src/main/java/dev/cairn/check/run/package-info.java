/**
 * The checker: puts schemas, their explanations, rules and migrations together. What finds, words
 * or fixes one kind of mistake does not belong here.
 */
@NullMarked
package dev.cairn.check.run;

import org.jspecify.annotations.NullMarked;
