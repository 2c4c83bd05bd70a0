package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.rule.Extensions;
import dev.cairn.check.rule.FieldNames;
import dev.cairn.check.schema.Violation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A declared extension is used. */
public final class UnusedExtensionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "unused-extension",
                    Severity.HINT,
                    "A declared extension is used.",
                    "Programs that see the declaration look for its fields in vain. For an extension that asks for one of its fields it is an error.",
                    "Remove the declaration.");

    /** Those that tell by their declaration alone what the item is, or what the service reads. */
    private static final Set<String> TELLING = Set.of("mlm", "ml-aoi", "ml-model");

    /** Where schemas of extensions ask that one of their fields is used at all. */
    private static final Pattern USED = Pattern.compile("#/definitions/(usedRule|hasFields?)\\b");

    /** Extensions whose fields have no prefix, or also turn up without one. */
    private static final Map<String, Set<String>> OTHER_FIELDS =
            Map.of(
                    "processing",
                    Set.of("pre_processing_function", "post_processing_function", "expression"),
                    "alternate-assets",
                    Set.of("alternate"),
                    "timestamps",
                    Set.of("published", "expires", "unpublished"),
                    "render",
                    Set.of("renders"));

    /** Extensions that are also used by a link of one of these relations. */
    private static final Map<String, Set<String>> RELATIONS =
            Map.of(
                    "scientific", Set.of("cite-as"),
                    "version", Set.of("latest-version", "predecessor-version", "successor-version"),
                    "web-map-links",
                            Set.of("xyz", "wms", "wmts", "tilejson", "pmtiles", "3d-tiles"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.item().root().get("stac_extensions") instanceof JsonArray declared)) {
            return;
        }
        Iterator<String> urls = item.item().extensions().iterator();
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i) instanceof JsonString) {
                Optional<ExtensionUrl> extension = ExtensionUrl.parse(urls.next());
                if (extension.isPresent() && isUnused(item, extension.get().name())) {
                    report(item, extension.get(), Extensions.LIST.child(i), out);
                }
            }
        }
    }

    private static boolean isUnused(CheckedItem item, String name) {
        return !TELLING.contains(name)
                && !UsedExtensions.of(item).has(name)
                && ExtensionUrl.recommended(name).isPresent()
                && !isAskedFor(item, name)
                && !isLinked(item.item(), name)
                && !hasOtherField(item, name);
    }

    private static void report(
            CheckedItem item, ExtensionUrl extension, Pointer entry, FindingSink out) {
        Predicate<Violation> complaint =
                v -> v.schema().equals(extension.url()) && USED.matcher(v.place()).find();
        boolean error = item.violations().stream().anyMatch(complaint);
        if (error) {
            out.explains(complaint);
            if (item.lacks("assets")) {
                // which is said already; without assets their fields cannot be used
                return;
            }
        }
        out.add(
                item.finding(
                        INFO,
                        error ? Severity.ERROR : Severity.HINT,
                        entry,
                        Places.mark(item.text(), entry),
                        "The item uses no field of the extension "
                                + extension.name()
                                + (error ? ", which asks for one at least." : "."),
                        item.tried("Remove the declaration", true, e -> e.remove(entry))));
    }

    /** That the version is missing is said by the guide's own rule, which adds it. */
    private static boolean isAskedFor(CheckedItem item, String name) {
        return item.options().profile() == Profile.AIOPEN && name.equals("version");
    }

    private static boolean isLinked(Item item, String name) {
        for (String rel : RELATIONS.getOrDefault(name, Set.of())) {
            if (!item.linksOf(rel).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOtherField(CheckedItem item, String name) {
        for (String field : OTHER_FIELDS.getOrDefault(name, Set.of())) {
            if (FieldNames.of(item).has(field)) {
                return true;
            }
        }
        return false;
    }
}
