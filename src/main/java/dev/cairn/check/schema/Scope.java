package dev.cairn.check.schema;

import dev.cairn.check.CoreVersions;
import dev.cairn.stac.Item;

import java.util.List;

/**
 * What the schemas that speak of an item hang on. Items that declare the same share what is known
 * of their fields.
 *
 * @param core the address of the core schema
 * @param extensions the addresses that are declared, in their order
 */
record Scope(String core, List<String> extensions) {

    static Scope of(Item item) {
        return new Scope(CoreVersions.url(item), item.extensions());
    }
}
