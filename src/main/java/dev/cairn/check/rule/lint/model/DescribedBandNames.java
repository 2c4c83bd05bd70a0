package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.stac.model.BandDescriptions;

import java.util.Set;

/**
 * The names of all bands that the item that is checked describes anywhere, read once for all rules
 * that ask.
 *
 * @param names common names included
 */
record DescribedBandNames(Set<String> names) {

    static DescribedBandNames of(CheckedItem item) {
        return item.shared().get(DescribedBandNames.class, item, DescribedBandNames::read);
    }

    private static DescribedBandNames read(CheckedItem item) {
        return new DescribedBandNames(BandDescriptions.described(item.item()));
    }
}
