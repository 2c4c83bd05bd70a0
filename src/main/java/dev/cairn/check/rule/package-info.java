/** The rules beyond the schemas: one class each, listed in {@link dev.cairn.check.rule.Rules}. */
@NullMarked
package dev.cairn.check.rule;

import org.jspecify.annotations.NullMarked;
