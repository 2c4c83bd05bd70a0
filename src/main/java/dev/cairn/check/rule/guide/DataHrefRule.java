package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.regex.Pattern;

/** Training data lies in a workspace bucket: s3://BUCKET/path. */
public final class DataHrefRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "data-href",
                    Severity.ERROR,
                    "Training data lies in a workspace bucket: s3://BUCKET/path.",
                    "The service copies the data from there.",
                    "");

    private static final Pattern BUCKET = Pattern.compile("s3://[^/\\s]+/\\S.*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.kind().isData()) {
            return;
        }
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            if (asset.value().has("ml-aoi:role")
                    && asset.value().get("href") instanceof JsonString text
                    && !BUCKET.matcher(text.value()).matches()) {
                JsonPointer href = asset.pointer("href");
                out.explains(v -> v.pointer().equals(href));
                if (text.value().isBlank()) {
                    out.add(
                            item.missing(
                                    INFO,
                                    href,
                                    "The address of the data is missing. It has the form s3://BUCKET/path.",
                                    List.of()));
                    continue;
                }
                out.add(
                        item.finding(
                                INFO,
                                href,
                                "%s does not lie in a workspace bucket. The address has the form s3://BUCKET/path."
                                        .formatted(ItemWording.quoted(text.value()))));
            }
        }
    }
}
