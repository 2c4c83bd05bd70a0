/** Rules about footprint and time. Geometry itself is asked in dev.cairn.stac.geometry. */
@NullMarked
package dev.cairn.check.rule.lint.footprint;

import org.jspecify.annotations.NullMarked;
