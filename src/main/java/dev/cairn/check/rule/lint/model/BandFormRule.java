package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.Finding;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.StandardExtensions;
import dev.cairn.stac.model.BandForms;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Bands stand where the declared versions look for them, and in the form that these have. */
public final class BandFormRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "band-form",
                    Severity.WARNING,
                    "Bands stand on the asset that has them, in the form of the declared versions: eo:bands and raster:bands in version 1 of eo and raster, bands from STAC 1.1 and version 2 on.",
                    "In another form nobody reads them. Where a schema rejects them it is an error.",
                    "Move or convert them.");

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean core = String.valueOf(item.item().stacVersion()).startsWith("1.1");
        JsonPointer ofItem = PROPERTIES.child(BandForms.CORE);
        if (core && item.get(ofItem) instanceof JsonArray bands && item.isBroken(ofItem)) {
            misplaced(item, bands, ofItem, out);
        }
        holder(item, PROPERTIES, item.item().properties(), core, out);
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            holder(item, asset.pointer(), asset.value(), core, out);
        }
    }

    /** STAC 1.1 takes bands of the item only where an asset has bands as well. */
    private static void misplaced(
            CheckedItem item, JsonArray bands, JsonPointer place, FindingSink out) {
        boolean forbidden =
                item.violations().stream()
                        .anyMatch(
                                v ->
                                        v.pointer().equals(place)
                                                && (v.keyword().equals("false")
                                                        || v.keyword().equals("not")));
        if (!forbidden) {
            return;
        }
        out.explains(v -> v.pointer().equals(place));
        boolean both = item.item().declares("mlm");
        List<ItemAsset> owners = owners(item, both);
        List<Fix> fixes = new ArrayList<>();
        for (ItemAsset owner : owners) {
            fixes.add(
                    Fix.of(
                            (both
                                            ? "Copy the bands to the asset “"
                                            : "Move the bands to the asset “")
                                    + owner.key()
                                    + "”",
                            owners.size() == 1,
                            item.text(),
                            e -> {
                                e.set(owner.pointer(BandForms.CORE), bands);
                                if (!both) {
                                    e.remove(place);
                                }
                            }));
        }
        out.add(
                finding(
                        item,
                        place,
                        both
                                ? "STAC takes bands here only where an asset has them as well, and mlm looks for them in both places."
                                : "Bands belong to the asset that has them; no asset has any.",
                        fixes));
    }

    /** The assets that may have the bands: the model's, those with data, or the only one. */
    private static List<ItemAsset> owners(CheckedItem item, boolean model) {
        List<ItemAsset> all = CheckedAssets.of(item).all();
        List<ItemAsset> named = model ? CheckedAssets.of(item).models() : List.of();
        if (named.isEmpty()) {
            named = all.stream().filter(asset -> asset.hasRole("data")).toList();
        }
        return named.isEmpty() ? all : named;
    }

    private static void holder(
            CheckedItem item, JsonPointer place, JsonObject holder, boolean core, FindingSink out) {
        extended(item, place, holder, BandForms.EO, StandardExtensions.EO, core, out);
        extended(item, place, holder, BandForms.RASTER, StandardExtensions.RASTER, core, out);
        if (holder.get(BandForms.CORE) instanceof JsonArray bands
                && isOldWithLists(item)
                && saysMore(bands)) {
            plain(item, place, holder, bands, out);
        }
    }

    /** Whether the fields of an object are those of a band that this rule speaks of. */
    public static boolean speaksOf(CheckedItem item, JsonPointer band) {
        JsonPointer list = band.parent();
        return list != null
                && !list.isRoot()
                && list.last().equals(BandForms.CORE)
                && isOldWithLists(item);
    }

    /** STAC 1.0 with eo or raster in version 1, which have lists of their own. */
    private static boolean isOldWithLists(CheckedItem item) {
        return !String.valueOf(item.item().stacVersion()).startsWith("1.1")
                && (isFirst(item, StandardExtensions.EO)
                        || isFirst(item, StandardExtensions.RASTER))
                && !isLater(item, StandardExtensions.EO)
                && !isLater(item, StandardExtensions.RASTER);
    }

    private static boolean saysMore(JsonArray bands) {
        return bands.elements().stream()
                .anyMatch(
                        band ->
                                band instanceof JsonObject object
                                        && object.members().stream()
                                                .map(JsonMember::name)
                                                .anyMatch(name -> name.indexOf(':') > 0));
    }

    /** A list of version 1 while version 2 is declared. */
    private static void extended(
            CheckedItem item,
            JsonPointer place,
            JsonObject holder,
            String field,
            Extension extension,
            boolean core,
            FindingSink out) {
        if (!(holder.get(field) instanceof JsonArray)
                || !isLater(item, extension)
                || isFirst(item, extension)) {
            return;
        }
        JsonPointer list = place.child(field);
        out.explains(v -> v.pointer().equals(list));
        List<Fix> fixes = new ArrayList<>();
        Optional<List<Map<String, Object>>> bands = BandForms.core(holder);
        if (core && bands.isPresent()) {
            fixes.addAll(
                    item.tried(
                            "Turn %s into bands".formatted(field),
                            true,
                            e -> toCore(e, place, holder, bands.get())));
        }
        String first = Objects.requireNonNull(extension.addresses().getFirst());
        fixes.addAll(
                item.tried(
                        "Declare %s 1.1.0, which has %s".formatted(extension.name(), field),
                        !core,
                        e -> {
                            Declarations.undeclareAll(e, extension.name());
                            Declarations.declare(e, first);
                        }));
        out.add(
                finding(
                        item,
                        list,
                        "Version 2 of %s has no %s: it describes bands in the list bands of STAC 1.1."
                                .formatted(extension.name(), field),
                        fixes));
    }

    private static void toCore(
            JsonEditor editor,
            JsonPointer place,
            JsonObject holder,
            List<Map<String, Object>> bands) {
        boolean there = holder.has(BandForms.CORE);
        boolean renamed = there;
        for (String field : List.of(BandForms.EO, BandForms.RASTER)) {
            if (holder.has(field)) {
                if (renamed) {
                    editor.remove(place.child(field));
                } else {
                    editor.rename(place.child(field), BandForms.CORE);
                    renamed = true;
                }
            }
        }
        editor.set(place.child(BandForms.CORE), bands);
    }

    /** The one list of STAC 1.1 while version 1 is declared, under STAC 1.0. */
    private static void plain(
            CheckedItem item,
            JsonPointer place,
            JsonObject holder,
            JsonArray bands,
            FindingSink out) {
        JsonPointer list = place.child(BandForms.CORE);
        Map<String, List<Map<String, Object>>> lists = BandForms.extended(bands);
        List<Fix> fixes = new ArrayList<>();
        if (!lists.isEmpty() && lists.keySet().stream().noneMatch(holder::has)) {
            fixes.addAll(
                    item.tried(
                            "Turn bands into " + String.join(" and ", lists.keySet()),
                            true,
                            e -> toExtensions(e, place, lists)));
        }
        out.add(
                finding(
                        item,
                        list,
                        "STAC 1.0 has no bands: version 1 of eo and raster describes them in eo:bands and raster:bands.",
                        fixes));
    }

    private static void toExtensions(
            JsonEditor editor, JsonPointer place, Map<String, List<Map<String, Object>>> lists) {
        editor.remove(place.child(BandForms.CORE));
        lists.forEach(
                (field, entries) -> {
                    editor.set(place.child(field), entries);
                    Extension extension =
                            field.equals(BandForms.EO)
                                    ? StandardExtensions.EO
                                    : StandardExtensions.RASTER;
                    Declarations.declare(StacItem.of(editor.result()), extension, editor);
                });
    }

    private static boolean isFirst(CheckedItem item, Extension extension) {
        return item.item().declared(extension.name()).stream()
                .anyMatch(url -> url.version().startsWith("1."));
    }

    private static boolean isLater(CheckedItem item, Extension extension) {
        return item.item().declared(extension.name()).stream()
                .anyMatch(url -> url.version().startsWith("2."));
    }

    private static Finding finding(
            CheckedItem item, JsonPointer place, String sentence, List<Fix> fixes) {
        return item.finding(
                INFO,
                item.isBroken(place) ? Severity.ERROR : Severity.WARNING,
                place,
                FindingSpans.mark(item.text(), place),
                sentence,
                fixes);
    }
}
