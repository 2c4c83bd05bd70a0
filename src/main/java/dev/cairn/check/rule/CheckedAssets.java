package dev.cairn.check.rule;

import dev.cairn.check.CheckedItem;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.List;

/**
 * The assets of the item that is checked, read once for all rules that ask.
 *
 * @param all in their order; not to be changed
 * @param models those that hold the model; not to be changed
 */
public record CheckedAssets(List<ItemAsset> all, List<ItemAsset> models) {

    public static CheckedAssets of(CheckedItem item) {
        return item.shared().get(CheckedAssets.class, item, CheckedAssets::read);
    }

    private static CheckedAssets read(CheckedItem item) {
        List<ItemAsset> all = ItemAsset.of(item.item());
        List<ItemAsset> models = new ArrayList<>();
        for (ItemAsset asset : all) {
            if (asset.isModel()) {
                models.add(asset);
            }
        }
        return new CheckedAssets(all, models);
    }
}
