package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.rule.Asset;
import dev.cairn.check.rule.lint.model.DescribedBands;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees that an item has an asset that the service takes for the model. */
final class ModelAssetFix {

    private static final Pointer ASSETS = Pointer.of("assets");

    private ModelAssetFix() {}

    /** Gives the role to an asset, or adds one to be filled in. */
    static void apply(CheckedItem item, JsonEditor editor) {
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
