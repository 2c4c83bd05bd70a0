/** Several changes at once, looked at step by step before they are made. */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;
