package dev.cairn.stac.extension;

import dev.cairn.stac.ItemKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What no schema of an extension says of it. Its fields, their limits and which of them are
 * required stand in its schema alone.
 *
 * @param name its short name, such as {@code scientific}
 * @param addresses what is declared for it, the official address first; empty for one that is not
 *     to be declared any more
 * @param later address of a later version with fields that the one to declare does not have; null
 *     for none
 * @param prefixes of its fields, without colon
 * @param properties its fields without a prefix, which are its own among the properties of an item
 *     alone
 * @param shared those of {@code properties} that items have for other reasons as well
 * @param others names of fields that count as use of it wherever they stand, though others define
 *     them
 * @param relations of links that count as use of it
 * @param hosts its fields in which it describes the fields of other extensions itself
 * @param kind what its declaration alone says that an item is; null for nothing
 * @param inForms whether the list of all fields of the forms takes in the fields of its schema
 */
public record Extension(
        String name,
        List<String> addresses,
        @Nullable String later,
        Set<String> prefixes,
        Set<String> properties,
        Set<String> shared,
        Set<String> others,
        Set<String> relations,
        Set<String> hosts,
        @Nullable ItemKind kind,
        boolean inForms) {

    public Extension {
        addresses = List.copyOf(addresses);
        prefixes = Set.copyOf(prefixes);
        properties = Set.copyOf(properties);
        shared = Set.copyOf(shared);
        others = Set.copyOf(others);
        relations = Set.copyOf(relations);
        hosts = Set.copyOf(hosts);
    }

    /** The address to declare; empty for an extension that is not to be declared any more. */
    public Optional<String> address() {
        return addresses.stream().findFirst();
    }

    /** A line of the table, with its prefix and the addresses that are declared for it. */
    public static Builder named(String name, String prefix, String... addresses) {
        return new Builder(name, List.of(addresses)).prefixes(prefix);
    }

    /** A line of the table for an extension whose fields have no prefix. */
    public static Builder plain(String name, String address) {
        return new Builder(name, List.of(address));
    }

    /** Writes down what is special about an extension. */
    public static final class Builder {
        private final String name;
        private final Set<String> prefixes = new HashSet<>();
        private final List<String> addresses;
        private @Nullable String later;
        private final Set<String> properties = new HashSet<>();
        private final Set<String> shared = new HashSet<>();
        private final Set<String> others = new HashSet<>();
        private final Set<String> relations = new HashSet<>();
        private final Set<String> hosts = new HashSet<>();
        private @Nullable ItemKind kind;
        private boolean inForms;

        private Builder(String name, List<String> addresses) {
            this.name = name;
            this.addresses = new ArrayList<>(addresses);
        }

        /** A later version, whose address is known. */
        public Builder later(String address) {
            later = address;
            return this;
        }

        /** More prefixes of its fields. */
        public Builder prefixes(String... more) {
            prefixes.addAll(List.of(more));
            return this;
        }

        /** Fields without a prefix, among the properties. */
        public Builder properties(String... names) {
            properties.addAll(List.of(names));
            return this;
        }

        /** A property without a prefix that items have for other reasons as well. */
        public Builder shared(String property) {
            shared.add(property);
            return properties(property);
        }

        /** Fields that others define, and that count as use of it. */
        public Builder others(String... names) {
            others.addAll(List.of(names));
            return this;
        }

        /** Relations of links that count as use of it. */
        public Builder relations(String... rels) {
            relations.addAll(List.of(rels));
            return this;
        }

        /** Fields in which it describes those of other extensions. */
        public Builder hosts(String... fields) {
            hosts.addAll(List.of(fields));
            return this;
        }

        /** What its declaration says that an item is. */
        public Builder kind(ItemKind told) {
            kind = told;
            return this;
        }

        /** Its fields are listed among those of the forms. */
        public Builder inForms() {
            inForms = true;
            return this;
        }

        public Extension build() {
            return new Extension(
                    name,
                    addresses,
                    later,
                    prefixes,
                    properties,
                    shared,
                    others,
                    relations,
                    hosts,
                    kind,
                    inForms);
        }
    }
}
