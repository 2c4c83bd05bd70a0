/** What the service's guide asks of an item beyond the schemas; one class for each rule. */
@NullMarked
package dev.cairn.check.rule.guide;

import org.jspecify.annotations.NullMarked;
