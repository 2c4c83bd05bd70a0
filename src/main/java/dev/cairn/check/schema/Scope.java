package dev.cairn.check.schema;

import dev.cairn.check.CoreVersions;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

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

    /** Each item asks: entry by entry, since most are the same object in both. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Scope scope) || scope.extensions.size() != extensions.size()) {
            return false;
        }
        for (int i = 0; i < extensions.size(); i++) {
            if (!extensions.get(i).equals(scope.extensions.get(i))) {
                return false;
            }
        }
        return core.equals(scope.core);
    }

    @Override
    public int hashCode() {
        int hash = core.hashCode();
        for (int i = 0; i < extensions.size(); i++) {
            hash = 31 * hash + extensions.get(i).hashCode();
        }
        return hash;
    }
}
