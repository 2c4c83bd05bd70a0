/**
 * What is wrong between items, though each of them may be right. What is wrong within one is found
 * by dev.cairn.check.
 */
@NullMarked
package dev.cairn.workspace.rule;

import org.jspecify.annotations.NullMarked;
