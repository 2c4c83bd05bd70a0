package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.PrefixedFieldNames;

import java.util.List;
import java.util.Optional;

/** Which version of an extension has the fields that an item uses. */
final class FittingVersion {

    /** Fields that are looked at: those of one extension mostly tell the same. */
    private static final int MOST = 200;

    private FittingVersion() {}

    /**
     * The address to declare: the usual one, unless a later version has fields of the item that the
     * usual one lacks.
     */
    static Optional<String> url(CheckedItem item, Extension extension) {
        Optional<String> usual = extension.address();
        String later = extension.later();
        if (usual.isEmpty() || later == null) {
            return usual;
        }
        int lacking = lacking(item, extension, usual.get());
        return lacking > 0 && lacking(item, extension, later) < lacking
                ? Optional.of(later)
                : usual;
    }

    /** Declares a version of an extension, and that version alone. */
    static void declare(JsonEditor editor, Extension extension, String url) {
        StacItem item = StacItem.of(editor.result());
        List<ExtensionUrl> declared = item.declared(extension.name());
        if (declared.isEmpty()) {
            addresses(extension, url).forEach(address -> Declarations.declare(editor, address));
            return;
        }
        editor.set(Declarations.entry(item, declared.getFirst().url()), url);
        for (ExtensionUrl other : declared.subList(1, declared.size())) {
            Declarations.undeclare(editor, other.url());
        }
    }

    /** The usual version may have more addresses than one. */
    static List<String> addresses(Extension extension, String url) {
        return extension.addresses().contains(url) ? extension.addresses() : List.of(url);
    }

    /** How many fields of the extension the item has that a version does not know there. */
    static int lacking(CheckedItem item, Extension extension, String url) {
        JsonEditor editor = new JsonEditor(item.text());
        declare(editor, extension, url);
        StacItem declaring = StacItem.of(editor.result());
        int looked = 0;
        int lacking = 0;
        for (PrefixedFieldNames.Holder holder : item.fieldNames().holders()) {
            for (String name : holder.names()) {
                boolean ours =
                        ExtensionUrl.prefix(name)
                                .filter(extension.prefixes()::contains)
                                .isPresent();
                if (ours && looked++ < MOST) {
                    boolean known = item.facts().knows(declaring, holder.place().child(name));
                    lacking += known ? 0 : 1;
                }
            }
        }
        return lacking;
    }
}
