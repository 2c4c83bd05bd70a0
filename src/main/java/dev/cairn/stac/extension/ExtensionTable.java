package dev.cairn.stac.extension;

import dev.cairn.json.JsonPointer;
import dev.cairn.stac.ExtensionUrl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The extensions that Cairn knows, and which of them a field belongs to. It cannot change, so it
 * may be shared between threads; whoever needs it is handed it.
 */
public final class ExtensionTable {

    private final List<Extension> all;
    private final Map<String, Extension> byName = new HashMap<>();
    private final Map<String, Extension> byPrefix = new HashMap<>();
    private final Map<String, Extension> byProperty = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();

    public ExtensionTable(List<Extension> extensions) {
        all = List.copyOf(extensions);
        for (Extension extension : all) {
            byName.put(extension.name(), extension);
            extension.prefixes().forEach(prefix -> byPrefix.put(prefix, extension));
            extension.properties().forEach(name -> byProperty.put(name, extension));
            hosts.addAll(extension.hosts());
        }
    }

    /** The extensions that come with the program. */
    public static ExtensionTable standard() {
        return new ExtensionTable(StandardExtensions.ALL);
    }

    /** This table and one line more. */
    public ExtensionTable with(Extension extension) {
        List<Extension> more = new ArrayList<>(all);
        more.add(extension);
        return new ExtensionTable(more);
    }

    /** All lines, in their order. */
    public List<Extension> all() {
        return all;
    }

    /** The extension of a short name. */
    public Optional<Extension> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The address to declare for an extension of a short name; empty where it is not known, or is
     * not to be declared any more.
     */
    public Optional<String> address(String name) {
        return named(name).flatMap(Extension::address);
    }

    /**
     * The extension that a field of an item or asset belongs to; empty for core and unknown ones.
     */
    public Optional<Extension> owner(String field) {
        Optional<String> prefix = ExtensionUrl.prefix(field);
        return Optional.ofNullable(
                prefix.isPresent() ? byPrefix.get(prefix.get()) : byProperty.get(field));
    }

    /**
     * The extension that settles what a field of the item, its properties, an asset or a link
     * means. What lies deeper belongs to the field it lies in.
     */
    public Optional<Extension> owner(JsonPointer field) {
        List<String> tokens = field.tokens();
        int depth =
                tokens.isEmpty()
                        ? 0
                        : switch (tokens.getFirst()) {
                            case "properties" -> 1;
                            case "assets", "links" -> 2;
                            default -> 0;
                        };
        if (tokens.size() <= depth) {
            return Optional.empty();
        }
        String name = tokens.get(depth);
        boolean bare = name.indexOf(':') < 0;
        return bare && depth != 1 ? Optional.empty() : owner(name);
    }

    /** Fields in which an extension describes the fields of others itself. */
    Set<String> hosts() {
        return hosts;
    }
}
