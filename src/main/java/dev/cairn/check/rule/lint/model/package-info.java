/** Lints on the fields of trained models: tensors, bands, statistics, classes, frameworks. */
@NullMarked
package dev.cairn.check.rule.lint.model;

import org.jspecify.annotations.NullMarked;
