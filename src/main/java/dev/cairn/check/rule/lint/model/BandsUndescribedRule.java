package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.BandForms;
import dev.cairn.stac.model.ItemAsset;
import dev.cairn.stac.model.ModelTensor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bands that inputs name are described on the model asset. */
public final class BandsUndescribedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bands-undescribed",
                    Severity.ERROR,
                    "The bands that inputs name are described somewhere: eo:bands or raster:bands on the model asset, with the extension declared.",
                    "mlm asks for it where every input names bands; where one names none it is a hint only.",
                    "Describe them on the model asset and declare the extension.");

    private static final JsonPointer ASSETS = JsonPointer.of("assets");

    private static final Set<String> DESCRIBING = Set.of("eo:bands", "raster:bands", "bands");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static boolean isMissed(CheckedItem item) {
        for (SchemaViolation violation : item.violations()) {
            if (INFO.isBetterFor(violation)) {
                return true;
            }
        }
        return false;
    }

    /** A mistake in an asset makes the schema miss bands that are described well. */
    private static boolean hasOtherCause(CheckedItem item) {
        return item.violations().stream()
                .anyMatch(
                        v ->
                                !INFO.isBetterFor(v)
                                        && (v.pointer().startsWith(ASSETS)
                                                || v.pointer().isRoot()));
    }

    /** What describes the bands is there, and is wrong itself. */
    private static boolean hasBrokenBands(CheckedItem item) {
        return item.violations().stream()
                .filter(v -> !INFO.isBetterFor(v))
                .map(SchemaViolation::pointer)
                .anyMatch(
                        place ->
                                place.startsWith(ASSETS)
                                        && place.size() > 2
                                        && DESCRIBING.contains(place.tokens().get(2)));
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        ModelTensor first = firstWithBands(CheckedTensors.of(item).inputs());
        if (first == null) {
            return;
        }
        boolean error = isMissed(item);
        if (!error && !item.item().declares("mlm")) {
            return;
        }
        boolean described = !DescribedBandNames.of(item).names().isEmpty();
        if (!error && described) {
            return;
        }
        List<String> wanted = BandDescriptions.named(item.item());
        if (wanted.isEmpty()) {
            return;
        }
        out.explains(INFO);
        if (error
                && (hasBrokenBands(item)
                        || BandDescriptions.satisfyMlm(item.item()) && hasOtherCause(item))) {
            return;
        }
        if (misnamed(item, out)) {
            return;
        }
        JsonPointer place = first.place().child("bands");
        out.add(
                item.finding(
                        INFO,
                        error ? Severity.ERROR : Severity.HINT,
                        place,
                        FindingSpans.mark(item.text(), place),
                        described
                                ? "The bands are described, but not in the way that mlm asks for: by eo:bands or raster:bands of version 1 on the model asset, with that extension declared."
                                : "It names bands (%s), but no eo:bands or raster:bands on the model asset describes them."
                                        .formatted(
                                                ItemWording.both(
                                                        shown(
                                                                wanted.stream()
                                                                        .map(ItemWording::plain)
                                                                        .toList()))),
                        fixes(item)));
    }

    /** The bands are described, under a name that is nearly right. */
    private static boolean misnamed(CheckedItem item, FindingSink out) {
        NameCorrections corrections = new NameCorrections(item.facts(), item.item());
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            if (!asset.hasRole(ItemAsset.MODEL_ROLE)) {
                continue;
            }
            Map<String, String> names =
                    corrections.forMissing(asset.pointer(), List.of("eo:bands", "raster:bands"));
            if (!names.isEmpty()) {
                String name = names.keySet().iterator().next();
                String meant = names.values().iterator().next();
                out.add(
                        item.finding(
                                INFO,
                                asset.pointer(name),
                                "The inputs name bands, and there is no field %s that could describe them. Did you mean %s?"
                                        .formatted(ItemWording.quoted(name), meant),
                                item.tried(
                                        "Rename it to " + meant,
                                        true,
                                        e ->
                                                corrections.rename(
                                                        e, asset.pointer(), Map.of(name, meant)))));
                return true;
            }
        }
        return false;
    }

    /** Without an asset that could be the model there is nothing to describe them on. */
    private static List<Fix> fixes(CheckedItem item) {
        List<ItemAsset> assets = CheckedAssets.of(item).all();
        boolean model = assets.stream().anyMatch(asset -> asset.hasRole(ItemAsset.MODEL_ROLE));
        if (!model && ItemAsset.likeliestModel(assets).isEmpty()) {
            return List.of();
        }
        List<Fix> copied = copied(item);
        if (!copied.isEmpty()) {
            return copied;
        }
        return item.tried(
                "Describe the bands on the model asset",
                true,
                e -> BandDescriptions.describe(item.item(), e));
    }

    /** Under STAC 1.1 mlm looks for bands on the item and on each of its model assets. */
    private static List<Fix> copied(CheckedItem item) {
        JsonPointer ofItem = JsonPointer.of("properties", BandForms.CORE);
        List<ItemAsset> models = CheckedAssets.of(item).models();
        JsonValue there = item.get(ofItem);
        for (ItemAsset model : models) {
            there = there == null ? model.value().get(BandForms.CORE) : there;
        }
        if (!(there instanceof JsonArray bands)
                || bands.isEmpty()
                || !String.valueOf(item.item().stacVersion()).startsWith("1.1")) {
            return List.of();
        }
        return item.tried(
                item.get(ofItem) == null
                        ? "Copy the bands of the model asset to the properties"
                        : "Copy the bands of the properties to the model asset",
                true,
                e -> {
                    if (item.get(ofItem) == null) {
                        e.set(ofItem, bands);
                    }
                    for (ItemAsset model : models) {
                        if (!model.value().has(BandForms.CORE)) {
                            e.set(model.pointer(BandForms.CORE), bands);
                        }
                    }
                });
    }

    private static @Nullable ModelTensor firstWithBands(List<ModelTensor> inputs) {
        for (ModelTensor input : inputs) {
            if (input.bandCount() > 0) {
                return input;
            }
        }
        return null;
    }

    private static List<String> shown(List<String> names) {
        return names.size() > 4
                ? List.of(names.get(0), names.get(1), names.get(2), names.size() - 3 + " more")
                : names;
    }
}
