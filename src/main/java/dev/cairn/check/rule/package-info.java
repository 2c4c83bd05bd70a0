/** What rules share in looking at an item. The rules are in the packages below. */
@NullMarked
package dev.cairn.check.rule;

import org.jspecify.annotations.NullMarked;
