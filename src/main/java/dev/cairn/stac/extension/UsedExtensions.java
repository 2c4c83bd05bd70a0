package dev.cairn.stac.extension;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.PathTracker;
import dev.cairn.stac.StacItem;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which extensions an item uses, found out once for all that ask of the same item. */
public final class UsedExtensions {

    /**
     * A field of an extension.
     *
     * @param extension that it belongs to
     * @param name its name
     * @param holder leads to the object that it stands in
     */
    public record Use(Extension extension, String name, PathTracker holder) {

        public JsonPointer place() {
            return holder.end().child(name);
        }
    }

    private static final PathTracker PROPERTIES = PathTracker.START.to("properties");

    private final StacItem item;
    private final PrefixedFieldNames names;
    private final ExtensionTable table;
    private final Set<String> owners = new HashSet<>();
    private final Map<String, Use> unchecked = new LinkedHashMap<>();

    /**
     * @param names the names of the item's fields
     */
    public UsedExtensions(StacItem item, PrefixedFieldNames names, ExtensionTable table) {
        this.item = item;
        this.names = names;
        this.table = table;
        for (PrefixedFieldNames.Holder holder : names.holders()) {
            boolean checked = holder.way().passes(table.hosts());
            for (String name : holder.names()) {
                add(name, holder.way(), checked);
            }
        }
        for (String name : item.properties().names()) {
            if (name.indexOf(':') < 0) {
                add(name, PROPERTIES, false);
            }
        }
    }

    public static UsedExtensions of(StacItem item, ExtensionTable table) {
        return new UsedExtensions(item, PrefixedFieldNames.of(item), table);
    }

    private void add(String name, PathTracker holder, boolean checked) {
        Optional<Extension> owner = table.owner(name);
        if (owner.isPresent()) {
            owners.add(owner.get().name());
            if (!checked && !unchecked.containsKey(owner.get().name())) {
                unchecked.put(owner.get().name(), new Use(owner.get(), name, holder));
            }
        }
    }

    /**
     * Whether an extension is used: by one of its fields, by a link of one of its relations, or by
     * a field of another that it gives a meaning. One that says by its declaration alone what the
     * item is, is used wherever it is declared.
     */
    public boolean has(Extension extension) {
        return owners.contains(extension.name())
                || extension.kind() != null
                || isLinked(extension)
                || hasOtherField(extension);
    }

    /**
     * Whether the declaration of an extension could be taken back: it is declared, Cairn knows it,
     * and nothing uses it.
     */
    public boolean isUnused(String name) {
        Optional<Extension> extension = table.named(name);
        return item.declares(name)
                && extension.isPresent()
                && extension.get().address().isPresent()
                && !has(extension.get());
    }

    /**
     * By the short names of the extensions, in the order of the text: the first field of each that
     * no other extension checks.
     */
    public Map<String, Use> unchecked() {
        return unchecked;
    }

    private boolean isLinked(Extension extension) {
        for (String rel : extension.relations()) {
            if (!item.linksOf(rel).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOtherField(Extension extension) {
        for (String field : extension.others()) {
            if (names.has(field)) {
                return true;
            }
        }
        return false;
    }
}
