/**
 * Errors of an evaluation become findings: one for each mistake, in words, with fixes. Rules beyond
 * the schemas are not here.
 */
@NullMarked
package dev.cairn.check.explain;

import org.jspecify.annotations.NullMarked;
