/**
 * Differences of texts, to look at. They are computed in dev.cairn.json.edit and
 * dev.cairn.form.review.
 */
@NullMarked
package dev.cairn.ui.diff;

import org.jspecify.annotations.NullMarked;
