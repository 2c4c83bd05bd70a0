/** The JSON view: the text area, its colours, completion, search and hover. */
@NullMarked
package dev.cairn.ui.json;

import org.jspecify.annotations.NullMarked;
