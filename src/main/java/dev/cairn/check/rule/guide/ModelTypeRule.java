package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.ItemAsset;

/** The model asset has the media type application/yaml; application=mlflow. */
public final class ModelTypeRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "model-type",
                    Severity.WARNING,
                    "The model asset has the media type application/yaml; application=mlflow.",
                    "It tells that the file is an MLflow model and not any YAML.",
                    "Set the media type.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.kind().isModel()) {
            return;
        }
        for (ItemAsset asset : CheckedAssets.of(item).models()) {
            if (asset.text("type").equals(ItemAsset.MODEL_TYPE)) {
                continue;
            }
            JsonPointer type = asset.pointer("type");
            if (!item.isBroken(type)) {
                boolean there = asset.value().has("type");
                out.add(
                        item.finding(
                                INFO,
                                there ? type : asset.pointer(),
                                "The media type of the model file should be "
                                        + ItemAsset.MODEL_TYPE
                                        + ".",
                                Fix.of(
                                                "Set the media type",
                                                true,
                                                item.text(),
                                                e -> e.set(type, ItemAsset.MODEL_TYPE))
                                        .prescribing(ItemAsset.MODEL_TYPE)));
            }
        }
    }
}
