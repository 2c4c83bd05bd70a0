package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Asset;
import dev.cairn.check.rule.lint.model.DescribedBands;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trained model has an asset with the role mlm:model. */
public final class ModelAssetRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "model-asset",
                    Severity.ERROR,
                    "A trained model has an asset with the role mlm:model.",
                    "The service finds the model by that role.",
                    "Give the role to the likeliest asset, or add an asset.");

    private static final Pointer ASSETS = Pointer.of("assets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!item.kind().isModel() || item.isBroken(ASSETS) || lacksAssets(item)) {
            return;
        }
        List<Asset> assets = Asset.of(item);
        if (isFound(item)) {
            return;
        }
        out.explains(
                v -> v.place().contains("modelAssetRule") || v.place().contains("AssetModelRole"));
        if (hasUnreadableAsset(item)) {
            return;
        }
        Optional<Asset> old =
                assets.stream().filter(a -> a.hasRole(Asset.OLD_MODEL_ROLE)).findFirst();
        if (old.isPresent()) {
            int index = old.get().roles().indexOf(Asset.OLD_MODEL_ROLE);
            Pointer role = old.get().pointer("roles").child(index);
            out.add(
                    item.finding(
                            INFO,
                            role,
                            "The role ml-model:inference-runtime comes from the deprecated extension; mlm knows the model by the role mlm:model.",
                            Fix.of(
                                    "Change the role to mlm:model",
                                    true,
                                    item.text(),
                                    e -> e.set(role, Asset.MODEL_ROLE))));
            return;
        }
        Optional<Asset> likeliest = Asset.likeliestModel(assets);
        Pointer place =
                likeliest
                        .map(Asset::pointer)
                        .orElse(item.get(ASSETS) == null ? Pointer.ROOT : ASSETS);
        String title =
                likeliest
                        .map(a -> "Give “%s” the role mlm:model".formatted(a.key()))
                        .orElse("Add a model asset");
        out.add(
                item.finding(
                        INFO,
                        place,
                        "No asset has the role mlm:model, by which the service finds the model.",
                        Fix.of(title, false, item.text(), e -> mend(item, e))));
    }

    private static boolean isFound(CheckedItem item) {
        boolean mlm = item.item().declares("mlm");
        for (Asset model : Asset.models(item)) {
            if (!mlm || model.hasRole(Asset.MODEL_ROLE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * An asset of another shape, of which a schema complains, may well be the one with the role.
     */
    private static boolean hasUnreadableAsset(CheckedItem item) {
        return item.get(ASSETS) instanceof JsonObject assets
                && assets.members().stream()
                        .anyMatch(member -> !(member.value() instanceof JsonObject));
    }

    /** That there are no assets at all is said already. */
    private static boolean lacksAssets(CheckedItem item) {
        return item.get(ASSETS) == null && item.lacks("assets");
    }

    /** Gives the role to an asset, or adds one to be filled in. */
    void mend(CheckedItem item, JsonEditor editor) {
        Optional<Asset> likeliest = Asset.likeliestModel(Asset.of(item.item()));
        if (likeliest.isEmpty()) {
            Map<String, Object> asset = new LinkedHashMap<>();
            asset.put("href", "s3://bucket/experiment/run/artifacts/model/MLmodel");
            asset.put("type", Asset.MODEL_TYPE);
            asset.put("title", "MLflow model");
            asset.put("roles", List.of(Asset.MODEL_ROLE));
            editor.set(ASSETS.child("model"), asset);
        } else if (!likeliest.get().isModel()) {
            Pointer roles = likeliest.get().pointer("roles");
            if (item.get(roles) instanceof JsonArray) {
                editor.add(roles, Asset.MODEL_ROLE);
            } else {
                editor.set(roles, List.of(Asset.MODEL_ROLE));
            }
        }
        bands(editor);
    }

    /** A model asset describes the bands that the inputs name. */
    private static void bands(JsonEditor editor) {
        Item item = Item.of(editor.result());
        if (DescribedBands.isWanted(item) && !DescribedBands.isDone(item)) {
            DescribedBands.describe(item, editor);
        }
    }
}
