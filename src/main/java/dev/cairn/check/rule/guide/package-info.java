/**
 * What the service's guide asks of an item (profile aiopen). What holds for every item is in
 * dev.cairn.check.rule.lint.
 */
@NullMarked
package dev.cairn.check.rule.guide;

import org.jspecify.annotations.NullMarked;
