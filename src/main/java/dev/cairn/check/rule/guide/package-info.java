/** What the service's guide asks of an item (profile aiopen). */
@NullMarked
package dev.cairn.check.rule.guide;

import org.jspecify.annotations.NullMarked;
