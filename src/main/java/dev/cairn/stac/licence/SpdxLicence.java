package dev.cairn.stac.licence;

/**
 * A licence of the SPDX list.
 *
 * @param id the identifier to write, such as {@code Apache-2.0}
 * @param name its full name in English
 * @param deprecated whether SPDX keeps the identifier for old texts only
 * @param osiApproved whether the Open Source Initiative approved it
 */
public record SpdxLicence(String id, String name, boolean deprecated, boolean osiApproved) {}
