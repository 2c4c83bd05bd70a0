/**
 * The dialog that shows changes before they are made. What would change is worked out in
 * dev.cairn.form.review.
 */
@NullMarked
package dev.cairn.ui.review;

import org.jspecify.annotations.NullMarked;
