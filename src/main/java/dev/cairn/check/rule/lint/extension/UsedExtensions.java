package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.rule.FieldNames;
import dev.cairn.check.rule.Way;
import dev.cairn.json.Pointer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (FieldNames.Holder holder : FieldNames.of(item).holders()) {
            add(OwnedFields.of(holder.object()).prefixed(), holder.way());
        }
        add(OwnedFields.of(item.item().properties()).plain(), PROPERTIES);
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

    private void add(List<OwnedFields.Owned> fields, Way holder) {
        if (fields.isEmpty()) {
            return;
        }
        boolean checked = holder.passes(CHECKED);
        for (OwnedFields.Owned field : fields) {
            all.add(field.extension());
            if (!checked && !unchecked.containsKey(field.extension())) {
                unchecked.put(field.extension(), new Use(field.name(), holder));
            }
        }
    }
}
