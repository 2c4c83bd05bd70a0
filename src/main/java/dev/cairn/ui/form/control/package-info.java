/** Controls of forms that know nothing of JSON or STAC. */
@NullMarked
package dev.cairn.ui.form.control;

import org.jspecify.annotations.NullMarked;
