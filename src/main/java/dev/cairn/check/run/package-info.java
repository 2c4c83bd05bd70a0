/**
 * Puts schemas, explanations, rules and migrations together: the checker, the list of all rules,
 * and runs of fixes. Only the top of the program makes what is here.
 */
@NullMarked
package dev.cairn.check.run;

import org.jspecify.annotations.NullMarked;
