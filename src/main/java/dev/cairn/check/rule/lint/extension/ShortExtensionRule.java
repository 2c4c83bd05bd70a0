package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.ExtensionNames;

import java.util.List;
import java.util.Optional;

/** An extension is declared by the address of its schema, and not by its name. */
public final class ShortExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "short-extension",
                    Severity.WARNING,
                    "An extension is declared by the address of its schema, and not by its name or another page.",
                    "From STAC 1.0.0 on programs look for the address alone. Where the core rejects the name it is an error.",
                    "Put the address there, of the version that has the fields in use.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(Declarations.LIST) instanceof JsonArray list)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString entry
                    && ExtensionUrl.parse(entry.value()).isEmpty()) {
                JsonPointer place = Declarations.LIST.child(i);
                meant(item, entry.value())
                        .ifPresent(named -> report(item, place, entry.value(), named, out));
            }
        }
    }

    /** The extension that an entry of the list means which is no address of a schema. */
    static Optional<ExtensionNames.Named> meant(CheckedItem item, String entry) {
        return ExtensionNames.of(entry, item.extensions());
    }

    /** Whether an extension is meant by an entry of the list that is not its address. */
    static boolean isMeant(CheckedItem item, Extension extension) {
        return item.item().extensions().stream()
                .filter(url -> ExtensionUrl.parse(url).isEmpty())
                .flatMap(url -> meant(item, url).stream())
                .anyMatch(named -> named.extension().name().equals(extension.name()));
    }

    private static void report(
            CheckedItem item,
            JsonPointer place,
            String entry,
            ExtensionNames.Named named,
            FindingSink out) {
        boolean broken = item.isBroken(place);
        out.explains(v -> v.pointer().equals(place));
        String url = url(item, named);
        String sentence =
                "%s does not declare the extension %s, so its fields are not checked: its address does, %s."
                        .formatted(ItemWording.quoted(entry), named.extension().name(), url);
        List<Fix> fixes =
                List.of(
                        Fix.of(
                                "Change it to " + url,
                                true,
                                item.text(),
                                e -> put(e, place, named.extension(), url)));
        out.add(
                item.finding(
                        INFO,
                        broken ? Severity.ERROR : Severity.WARNING,
                        place,
                        FindingSpans.mark(item.text(), place),
                        sentence,
                        fixes));
    }

    /**
     * The version that is named, where its schema is at hand; else the one that fits the fields.
     */
    private static String url(CheckedItem item, ExtensionNames.Named named) {
        Extension extension = named.extension();
        boolean known =
                named.url().equals(extension.later())
                        || extension.addresses().contains(named.url());
        return known
                ? named.url()
                : FittingVersion.url(item, extension).or(extension::address).orElseThrow();
    }

    private static void put(JsonEditor editor, JsonPointer place, Extension extension, String url) {
        if (StacItem.of(editor.result()).extensions().contains(url)) {
            editor.remove(place);
        } else {
            editor.set(place, url);
        }
        FittingVersion.addresses(extension, url)
                .forEach(address -> Declarations.declare(editor, address));
    }
}
