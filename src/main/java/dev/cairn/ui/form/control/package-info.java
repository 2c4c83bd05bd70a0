/** Controls that know nothing of items. */
@NullMarked
package dev.cairn.ui.form.control;

import org.jspecify.annotations.NullMarked;
