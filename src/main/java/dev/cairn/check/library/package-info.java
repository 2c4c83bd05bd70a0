/**
 * The schemas at hand: those that come with the program and the folder of the user's own. The
 * network is only used on demand.
 */
@NullMarked
package dev.cairn.check.library;

import org.jspecify.annotations.NullMarked;
