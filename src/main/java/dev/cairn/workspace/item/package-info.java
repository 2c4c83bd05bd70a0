/** What a list of items needs to know of each file, read without holding its text. */
@NullMarked
package dev.cairn.workspace.item;

import org.jspecify.annotations.NullMarked;
