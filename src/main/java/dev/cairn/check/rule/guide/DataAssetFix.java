package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.model.ItemAsset;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Sees that an item has an asset that the service takes for training data. */
final class DataAssetFix {

    private static final JsonPointer ASSETS = JsonPointer.of("assets");
    private static final String PREFIX = "ml-aoi:";
    private static final String ROLE = "ml-aoi:role";

    /** What stands among the roles where the field was meant. */
    private static final Set<String> MEANT =
            Set.of("label", "feature", PREFIX + "label", PREFIX + "feature");

    private DataAssetFix() {}

    /** Of at least one asset the one that looks most like training data. */
    static ItemAsset likeliest(List<ItemAsset> assets) {
        for (ItemAsset asset : assets) {
            if (asset.href().startsWith("s3://") || asset.hasRole("data")) {
                return asset;
            }
        }
        return assets.getFirst();
    }

    /** The first asset that has its role in the wrong place. */
    static Optional<ItemAsset> misplaced(List<ItemAsset> assets) {
        for (ItemAsset asset : assets) {
            if (roleMeant(asset) != null) {
                return Optional.of(asset);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String roleMeant(ItemAsset asset) {
        if (asset.value().get("roles") instanceof JsonArray roles) {
            for (int i = 0; i < roles.size(); i++) {
                if (roles.get(i) instanceof JsonString role && MEANT.contains(role.value())) {
                    return role.value();
                }
            }
        }
        return null;
    }

    /** Sets the field on an asset, or adds an asset to be filled in. */
    static void apply(CheckedItem item, JsonEditor editor) {
        List<ItemAsset> assets = ItemAsset.of(item.item());
        Optional<ItemAsset> wrong = misplaced(assets);
        if (wrong.isPresent()) {
            String role = Objects.requireNonNull(roleMeant(wrong.get()));
            if (wrong.get().roles().size() == 1) {
                editor.remove(wrong.get().pointer("roles"));
            } else {
                editor.remove(
                        wrong.get().pointer("roles").child(wrong.get().roles().indexOf(role)));
            }
            editor.set(wrong.get().pointer(ROLE), role.replace(PREFIX, ""));
        } else if (assets.isEmpty()) {
            Map<String, Object> asset = new LinkedHashMap<>();
            asset.put("href", "s3://bucket/path");
            asset.put("title", "Training data");
            asset.put("roles", List.of("data"));
            asset.put(ROLE, "feature");
            editor.set(ASSETS.child("data"), asset);
        } else {
            editor.set(likeliest(assets).pointer(ROLE), "feature");
        }
    }
}
