/** What is wrong between items, though each of them may be right. */
@NullMarked
package dev.cairn.workspace.rule;

import org.jspecify.annotations.NullMarked;
