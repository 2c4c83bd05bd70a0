/**
 * Rules about assets and links. What only the service asks for is in dev.cairn.check.rule.guide.
 */
@NullMarked
package dev.cairn.check.rule.lint.asset;

import org.jspecify.annotations.NullMarked;
