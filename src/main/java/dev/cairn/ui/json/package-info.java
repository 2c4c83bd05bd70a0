/** The JSON view: the item's text with colours, findings, help, completion and find. */
@NullMarked
package dev.cairn.ui.json;

import org.jspecify.annotations.NullMarked;
