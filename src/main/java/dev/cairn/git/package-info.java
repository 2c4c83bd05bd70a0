/**
 * A local git checkout as the way to the service: which catalogue its branch feeds, what an export
 * would do there and what stands in its way, and the commit of exactly one file.
 */
@NullMarked
package dev.cairn.git;

import org.jspecify.annotations.NullMarked;
