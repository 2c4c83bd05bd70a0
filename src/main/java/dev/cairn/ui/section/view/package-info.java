/**
 * The forms of an item on screen: navigation, pages, and the controls that only STAC items need.
 */
@NullMarked
package dev.cairn.ui.section.view;

import org.jspecify.annotations.NullMarked;
