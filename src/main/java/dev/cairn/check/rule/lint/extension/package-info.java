/** Lints on which extensions an item declares and which fields it takes from them. */
@NullMarked
package dev.cairn.check.rule.lint.extension;

import org.jspecify.annotations.NullMarked;
