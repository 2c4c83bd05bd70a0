/**
 * Rules beyond the schemas that hold for every item. What only the service asks for is in
 * dev.cairn.check.rule.guide.
 */
@NullMarked
package dev.cairn.check.rule.lint;

import org.jspecify.annotations.NullMarked;
