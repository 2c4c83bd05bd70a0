package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.explain.Words;
import dev.cairn.check.rule.Asset;
import dev.cairn.check.schema.Violation;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The bands that inputs name are described on the model asset. */
public final class BandsUndescribedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bands-undescribed",
                    Severity.ERROR,
                    "The bands that inputs name are described somewhere: eo:bands or raster:bands on the model asset, with the extension declared.",
                    "mlm asks for it where every input names bands; where one names none it is a hint only.",
                    "Describe them on the model asset and declare the extension.");

    /** Where schemas of mlm ask for the description. */
    private static final List<String> DEFINITIONS =
            List.of("/bandsRule", "/describedBands", "/hasSpectralBands", "/isModelAsset");

    private static final Pointer ASSETS = Pointer.of("assets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether a schema of mlm misses the description of bands. */
    private static boolean isAboutBands(Violation violation) {
        String place = violation.place();
        int fragment = Math.max(0, place.indexOf('#'));
        for (String definition : DEFINITIONS) {
            int at = place.indexOf(definition, fragment);
            int end = at + definition.length();
            if (at >= 0 && (end == place.length() || place.charAt(end) == '/')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissed(CheckedItem item) {
        for (Violation violation : item.violations()) {
            if (isAboutBands(violation)) {
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
                                !isAboutBands(v)
                                        && (v.pointer().startsWith(ASSETS)
                                                || v.pointer().isRoot()));
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        Tensor first = firstWithBands(Tensors.of(item).inputs());
        if (first == null) {
            return;
        }
        boolean error = isMissed(item);
        if (!error && !item.item().declares("mlm")) {
            return;
        }
        boolean described = !DescribedBands.of(item).names().isEmpty();
        if (!error && described) {
            return;
        }
        List<String> wanted = DescribedBands.wanted(item.item());
        if (wanted.isEmpty()) {
            return;
        }
        out.explains(BandsUndescribedRule::isAboutBands);
        if (error && DescribedBands.isDone(item.item()) && hasOtherCause(item)) {
            return;
        }
        Pointer place = first.place().child("bands");
        out.add(
                item.finding(
                        INFO,
                        error ? Severity.ERROR : Severity.HINT,
                        place,
                        Places.mark(item.text(), place),
                        described
                                ? "The bands are described, but not in the way that mlm asks for: by eo:bands or raster:bands of version 1 on the model asset, with that extension declared."
                                : "It names bands (%s), but no eo:bands or raster:bands on the model asset describes them."
                                        .formatted(
                                                Words.both(
                                                        shown(
                                                                wanted.stream()
                                                                        .map(Words::plain)
                                                                        .toList()))),
                        fixes(item)));
    }

    /** Without an asset that could be the model there is nothing to describe them on. */
    private static List<Fix> fixes(CheckedItem item) {
        List<Asset> assets = Asset.of(item);
        boolean model = assets.stream().anyMatch(asset -> asset.hasRole(Asset.MODEL_ROLE));
        if (!model && Asset.likeliestModel(assets).isEmpty()) {
            return List.of();
        }
        return item.tried(
                "Describe the bands on the model asset",
                true,
                e -> DescribedBands.describe(item.item(), e));
    }

    private static @Nullable Tensor firstWithBands(List<Tensor> inputs) {
        for (Tensor input : inputs) {
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
