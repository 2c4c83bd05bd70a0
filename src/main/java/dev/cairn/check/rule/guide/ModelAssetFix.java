package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.Optional;

/** Sees that an item has an asset that the service takes for the model. */
final class ModelAssetFix {

    private static final JsonPointer ASSETS = JsonPointer.of("assets");

    private ModelAssetFix() {}

    /** Gives the role to an asset, or adds one to be filled in. */
    static void apply(CheckedItem item, JsonEditor editor) {
        Optional<ItemAsset> likeliest = ItemAsset.likeliestModel(ItemAsset.of(item.item()));
        if (likeliest.isEmpty()) {
            editor.set(ASSETS.child("model"), ItemAsset.newModel());
        } else if (!likeliest.get().isModel()) {
            JsonPointer roles = likeliest.get().pointer("roles");
            if (item.get(roles) instanceof JsonArray) {
                editor.add(roles, ItemAsset.MODEL_ROLE);
            } else {
                editor.set(roles, List.of(ItemAsset.MODEL_ROLE));
            }
        }
        bands(editor);
    }

    /** A model asset describes the bands that the inputs name. */
    private static void bands(JsonEditor editor) {
        StacItem item = StacItem.of(editor.result());
        if (BandDescriptions.areWanted(item) && !BandDescriptions.satisfyMlm(item)) {
            BandDescriptions.describe(item, editor);
        }
    }
}
