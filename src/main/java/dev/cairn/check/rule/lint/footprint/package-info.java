/** Rules about footprint and time. */
@NullMarked
package dev.cairn.check.rule.lint.footprint;

import org.jspecify.annotations.NullMarked;
