package dev.cairn.check.schema;

import dev.cairn.check.StacCoreVersions;
import dev.cairn.stac.StacItem;

import java.util.List;

/**
 * What the schemas that speak of an item hang on. Items that declare the same share what is known
 * of their fields.
 *
 * @param core the address of the core schema
 * @param extensions the addresses that are declared, in their order
 */
record SchemaScope(String core, List<String> extensions) {

    static SchemaScope of(StacItem item) {
        return new SchemaScope(StacCoreVersions.url(item), item.extensions());
    }
}
