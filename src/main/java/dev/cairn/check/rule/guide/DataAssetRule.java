package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;
import dev.cairn.stac.model.ItemAsset;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Training data has an asset whose ml-aoi:role is label or feature. */
public final class DataAssetRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "data-asset",
                    Severity.ERROR,
                    "Training data has an asset whose ml-aoi:role is label or feature.",
                    "The service finds the data by that field; an entry in the list of roles does not count.",
                    "Set the field on the likeliest asset; move it out of the roles.");

    private static final Pointer ASSETS = Pointer.of("assets");
    private static final String PREFIX = "ml-aoi:";
    private static final String ROLE = "ml-aoi:role";
    private static final List<String> ROLES = List.of("label", "feature");

    /** What stands among the roles where the field was meant. */
    private static final Set<String> MEANT =
            Set.of("label", "feature", PREFIX + "label", PREFIX + "feature");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.kind().isData() || item.isBroken(ASSETS)) {
            return;
        }
        List<ItemAsset> assets = CheckedAssets.of(item).all();
        for (ItemAsset asset : assets) {
            if (asset.value().has(ROLE)
                    && (ROLES.contains(asset.text(ROLE)) || item.isBroken(asset.pointer(ROLE)))) {
                return;
            }
        }
        Optional<ItemAsset> wrong = wrong(assets);
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
                                    e -> mend(item, e))));
            return;
        }
        out.add(
                item.finding(
                        INFO,
                        item.get(ASSETS) == null ? Pointer.ROOT : ASSETS,
                        "No asset says by ml-aoi:role that it holds labels or features, so the service finds no data.",
                        Fix.of(
                                assets.isEmpty()
                                        ? "Add a data asset"
                                        : "Mark “" + likeliest(assets).key() + "” as features",
                                false,
                                item.text(),
                                e -> mend(item, e))));
    }

    private static ItemAsset likeliest(List<ItemAsset> assets) {
        for (ItemAsset asset : assets) {
            if (asset.href().startsWith("s3://") || asset.hasRole("data")) {
                return asset;
            }
        }
        return assets.getFirst();
    }

    /** The first asset that has its role in the wrong place. */
    private static Optional<ItemAsset> wrong(List<ItemAsset> assets) {
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
    void mend(CheckedItem item, JsonEditor editor) {
        List<ItemAsset> assets = ItemAsset.of(item.item());
        Optional<ItemAsset> wrong = wrong(assets);
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
