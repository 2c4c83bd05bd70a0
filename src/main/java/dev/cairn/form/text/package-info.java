/** What the JSON view knows of its text: words of a line, completion, search, marks. No JavaFX. */
@NullMarked
package dev.cairn.form.text;

import org.jspecify.annotations.NullMarked;
