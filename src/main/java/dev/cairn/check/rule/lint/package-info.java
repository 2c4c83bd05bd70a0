/** Rules beyond the schemas that hold for every item. */
@NullMarked
package dev.cairn.check.rule.lint;

import org.jspecify.annotations.NullMarked;
