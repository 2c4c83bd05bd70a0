/** Rules about what mlm says of a model. */
@NullMarked
package dev.cairn.check.rule.lint.model;

import org.jspecify.annotations.NullMarked;
