package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.ItemKind;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.Optional;

/** Training data has an asset whose ml-aoi:role is label or feature. */
public final class DataAssetRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "data-asset",
                    Severity.ERROR,
                    "Training data has an asset whose ml-aoi:role is label or feature.",
                    "The service finds the data by that field; an entry in the list of roles does not count.",
                    "Set the field on the likeliest asset; move it out of the roles.");

    private static final JsonPointer ASSETS = JsonPointer.of("assets");
    private static final String ROLE = "ml-aoi:role";
    private static final List<String> ROLES = List.of("label", "feature");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        // an item that is a model as well has its own asset to be found by
        if (item.kind() != ItemKind.TRAINING_DATA || item.isBroken(ASSETS)) {
            return;
        }
        List<ItemAsset> assets = CheckedAssets.of(item).all();
        for (ItemAsset asset : assets) {
            if (asset.value().has(ROLE)
                    && (ROLES.contains(asset.text(ROLE)) || item.isBroken(asset.pointer(ROLE)))) {
                return;
            }
        }
        Optional<ItemAsset> wrong = DataAssetFix.misplaced(assets);
        if (wrong.isPresent()) {
            out.add(
                    item.finding(
                            INFO,
                            wrong.get().pointer("roles"),
                            "The service looks for label or feature in the field ml-aoi:role of an asset, not in its list of roles.",
                            Fix.of(
                                    "Move it to ml-aoi:role",
                                    false,
                                    item.text(),
                                    e -> DataAssetFix.apply(item, e))));
            return;
        }
        out.add(
                item.missing(
                        INFO,
                        item.get(ASSETS) == null ? JsonPointer.ROOT : ASSETS,
                        "No asset says by ml-aoi:role that it holds labels or features, so the service finds no data.",
                        List.of(
                                Fix.of(
                                        assets.isEmpty()
                                                ? "Add a data asset, to be filled in"
                                                : "Mark “"
                                                        + DataAssetFix.likeliest(assets).key()
                                                        + "” as features (ml-aoi:role)",
                                        false,
                                        item.text(),
                                        e -> DataAssetFix.apply(item, e)))));
    }
}
