/** Rules about assets and links. */
@NullMarked
package dev.cairn.check.rule.lint.asset;

import org.jspecify.annotations.NullMarked;
