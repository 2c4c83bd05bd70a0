/** Rules about declared extensions and the fields that belong to them. */
@NullMarked
package dev.cairn.check.rule.lint.extension;

import org.jspecify.annotations.NullMarked;
