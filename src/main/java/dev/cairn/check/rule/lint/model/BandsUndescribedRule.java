package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.explain.Words;
import dev.cairn.check.schema.Violation;
import dev.cairn.json.Pointer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The bands that inputs name are described on the model asset. */
public final class BandsUndescribedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bands-undescribed",
                    Severity.ERROR,
                    "The bands that inputs name are described somewhere: eo:bands or raster:bands on the model asset, with the extension declared.",
                    "mlm asks for it where every input names bands; where one names none it is a hint only.",
                    "Describe them on the model asset and declare the extension.");

    private static final Pattern BANDS_RULE =
            Pattern.compile("/(?:bandsRule|describedBands|hasSpectralBands|isModelAsset)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether a schema of mlm misses the description of bands. */
    private static boolean isAboutBands(Violation violation) {
        return BANDS_RULE.matcher(violation.place()).find();
    }

    /** A mistake in an asset makes the schema miss bands that are described well. */
    private static boolean hasOtherCause(CheckedItem item) {
        return item.violations().stream()
                .anyMatch(
                        v ->
                                !isAboutBands(v)
                                        && (v.pointer().startsWith(Pointer.of("assets"))
                                                || v.pointer().isRoot()));
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        Predicate<Violation> complaint = BandsUndescribedRule::isAboutBands;
        boolean error = item.violations().stream().anyMatch(complaint);
        List<String> wanted = DescribedBands.wanted(item.item());
        boolean described = !DescribedBands.names(item.item()).isEmpty();
        if (wanted.isEmpty() || !error && (described || !item.item().declares("mlm"))) {
            return;
        }
        out.explains(complaint);
        if (error && DescribedBands.isDone(item.item()) && hasOtherCause(item)) {
            return;
        }
        Pointer place =
                Tensor.inputs(item.item()).stream()
                        .filter(input -> !input.bands().isEmpty())
                        .map(input -> input.place().child("bands"))
                        .findFirst()
                        .orElse(Tensor.PROPERTIES);
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
                        item.tried(
                                "Describe the bands on the model asset",
                                true,
                                e -> DescribedBands.describe(item.item(), e))));
    }

    private static List<String> shown(List<String> names) {
        return names.size() > 4
                ? List.of(names.get(0), names.get(1), names.get(2), names.size() - 3 + " more")
                : names;
    }
}
