/**
 * Parts of an item that describe models: assets, inputs and outputs, bands, scaling. What is right
 * or wrong with them is for rules to say.
 */
@NullMarked
package dev.cairn.stac.model;

import org.jspecify.annotations.NullMarked;
