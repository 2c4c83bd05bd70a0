package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Asset;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Pointer ASSETS = Pointer.of("assets");
    private static final String ROLE = "ml-aoi:role";
    private static final List<String> ROLES = List.of("label", "feature");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!item.kind().isData() || item.isBroken(ASSETS)) {
            return;
        }
        List<Asset> assets = Asset.of(item.item());
        if (assets.stream()
                .anyMatch(
                        a ->
                                ROLES.contains(a.text(ROLE))
                                        || a.value().has(ROLE) && item.isBroken(a.pointer(ROLE)))) {
            return;
        }
        Optional<Asset> wrong = assets.stream().filter(a -> !rolesMeant(a).isEmpty()).findFirst();
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
                                        : "Mark “%s” as features"
                                                .formatted(likeliest(assets).key()),
                                false,
                                item.text(),
                                e -> mend(item, e))));
    }

    private static Asset likeliest(List<Asset> assets) {
        return assets.stream()
                .filter(a -> a.href().startsWith("s3://") || a.roles().contains("data"))
                .findFirst()
                .orElse(assets.getFirst());
    }

    private static List<String> rolesMeant(Asset asset) {
        return asset.roles().stream()
                .filter(
                        r ->
                                ROLES.contains(r)
                                        || r.startsWith("ml-aoi:")
                                                && ROLES.contains(r.substring(7)))
                .toList();
    }

    /** Sets the field on an asset, or adds an asset to be filled in. */
    void mend(CheckedItem item, JsonEditor editor) {
        List<Asset> assets = Asset.of(item.item());
        Optional<Asset> wrong = assets.stream().filter(a -> !rolesMeant(a).isEmpty()).findFirst();
        if (wrong.isPresent()) {
            String role = rolesMeant(wrong.get()).getFirst();
            if (wrong.get().roles().size() == 1) {
                editor.remove(wrong.get().pointer("roles"));
            } else {
                editor.remove(
                        wrong.get().pointer("roles").child(wrong.get().roles().indexOf(role)));
            }
            editor.set(wrong.get().pointer(ROLE), role.replace("ml-aoi:", ""));
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
