/** The licences of the SPDX list and what people write for them. */
@NullMarked
package dev.cairn.stac.licence;

import org.jspecify.annotations.NullMarked;
