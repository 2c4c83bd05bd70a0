/** What is allowed but hardly meant; one class for each rule. */
@NullMarked
package dev.cairn.check.rule.lint;

import org.jspecify.annotations.NullMarked;
