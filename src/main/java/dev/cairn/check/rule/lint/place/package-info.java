/** Lints on where and when: geometry, bounding box, times. */
@NullMarked
package dev.cairn.check.rule.lint.place;

import org.jspecify.annotations.NullMarked;
