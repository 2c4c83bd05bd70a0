package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.rule.FieldNames;
import dev.cairn.check.rule.Way;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which extensions the fields of an item belong to, found out once for all rules that ask. */
final class UsedExtensions {

    /**
     * A field of an extension.
     *
     * @param name its name
     * @param holder leads to the object that it stands in
     */
    record Use(String name, Way holder) {

        Pointer place() {
            return holder.end().child(name);
        }
    }

    /** The inputs and outputs of models, whose fields mlm checks itself. */
    private static final Set<String> CHECKED = Set.of("mlm:input", "mlm:output");

    private static final Way PROPERTIES = Way.START.to("properties");

    private final Set<String> all = new HashSet<>();
    private final Map<String, Use> unchecked = new LinkedHashMap<>();

    private UsedExtensions(CheckedItem item) {
        addPrefixed(FieldNames.of(item));
        addProperties(item.item().properties());
    }

    static UsedExtensions of(CheckedItem item) {
        return item.shared().get(UsedExtensions.class, item, UsedExtensions::new);
    }

    /** Whether there is a field of the extension of that short name. */
    boolean has(String extension) {
        return all.contains(extension);
    }

    /**
     * The short names of the extensions, each with the first field of it that no other extension
     * checks.
     */
    Map<String, Use> unchecked() {
        return unchecked;
    }

    private void addPrefixed(FieldNames fields) {
        // an item has many fields of few extensions: what the first told holds for the others
        List<String> settled = new ArrayList<>();
        for (FieldNames.Holder holder : fields.holders()) {
            List<String> names = holder.names();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (!startsWithOne(name, settled) && isEnough(name, holder.way())) {
                    settled.add(name.substring(0, name.indexOf(':') + 1));
                }
            }
        }
    }

    /** Notes a field with a prefix; whether no further one with that prefix is needed. */
    private boolean isEnough(String name, Way holder) {
        Optional<String> owner = ExtensionUrl.owner(name);
        return owner.isEmpty() || add(owner.get(), new Use(name, holder));
    }

    private static boolean startsWithOne(String name, List<String> prefixes) {
        for (int i = prefixes.size() - 1; i >= 0; i--) {
            if (name.startsWith(prefixes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void addProperties(JsonObject properties) {
        for (int i = 0; i < properties.size(); i++) {
            String name = properties.nameAt(i);
            Optional<String> owner = ExtensionUrl.byProperty(name);
            if (owner.isPresent()) {
                add(owner.get(), new Use(name, PROPERTIES));
            }
        }
    }

    /** Whether no further field of that extension is needed. */
    private boolean add(String extension, Use use) {
        all.add(extension);
        if (use.holder().passes(CHECKED)) {
            return unchecked.containsKey(extension);
        }
        unchecked.putIfAbsent(extension, use);
        return true;
    }
}
