/**
 * Rules about what mlm says of a model. What the domain knows of models is asked in
 * dev.cairn.stac.model.
 */
@NullMarked
package dev.cairn.check.rule.lint.model;

import org.jspecify.annotations.NullMarked;
