/**
 * Changes to look at before they are made: differences, previews of fixes and migrations, the list
 * of findings.
 */
@NullMarked
package dev.cairn.form.review;

import org.jspecify.annotations.NullMarked;
