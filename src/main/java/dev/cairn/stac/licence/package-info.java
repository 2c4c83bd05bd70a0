/**
 * The licences of the SPDX list and what people write for them. Whether one is missing or wrong is
 * for rules to say.
 */
@NullMarked
package dev.cairn.stac.licence;

import org.jspecify.annotations.NullMarked;
