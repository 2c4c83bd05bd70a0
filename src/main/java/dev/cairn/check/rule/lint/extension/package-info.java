/**
 * Rules about declared extensions and the fields that belong to them. What is known of extensions
 * is asked in dev.cairn.stac.extension.
 */
@NullMarked
package dev.cairn.check.rule.lint.extension;

import org.jspecify.annotations.NullMarked;
