package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An asset says by a role what it is for. */
public final class RoleRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "role",
                    Severity.HINT,
                    "An asset says by a role what it is for.",
                    "Programs pick the file they need by its role.",
                    "Give it the role that its key or file tells.");

    /** Words in the key or file name of an asset, and the role that goes with them. */
    private static final List<Map.Entry<String, String>> TOLD =
            List.of(
                    Map.entry("thumb", "thumbnail"),
                    Map.entry("quicklook", "overview"),
                    Map.entry("preview", "overview"),
                    Map.entry("overview", "overview"),
                    Map.entry("metadata", "metadata"),
                    Map.entry("readme", "metadata"),
                    Map.entry("checkpoint", "mlm:checkpoint"),
                    Map.entry("weights", "mlm:weights"),
                    Map.entry("source", "mlm:source_code"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (item.kind().isModel() && CheckedAssets.of(item).models().isEmpty()) {
            // that no asset is the model weighs more, and is said elsewhere
            return;
        }
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            // the service finds data by a field of their own: there roles are left to the user
            JsonValue roles = asset.value().get("roles");
            boolean none = roles == null || roles instanceof JsonArray array && array.isEmpty();
            if (none
                    && !asset.value().has("ml-aoi:role")
                    && !item.isBroken(asset.pointer("roles"))
                    && !isMisnamed(item, asset)) {
                String role = role(item, asset);
                out.add(
                        item.finding(
                                INFO,
                                asset.pointer(),
                                "The asset has no role, so nobody knows what it is for.",
                                item.tried(
                                        "Give it the role %s".formatted(ItemWording.quoted(role)),
                                        false,
                                        e -> e.set(asset.pointer("roles"), List.of(role)))));
            }
        }
    }

    /** Whether the roles stand under another name, which is said of that. */
    private static boolean isMisnamed(CheckedItem item, ItemAsset asset) {
        return !new NameCorrections(item.facts(), item.item())
                .forMissing(asset.pointer(), List.of("roles"))
                .isEmpty();
    }

    private static String role(CheckedItem item, ItemAsset asset) {
        String words =
                (asset.key() + " " + asset.href().replaceFirst("^.*/", ""))
                        .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> told : TOLD) {
            boolean model = told.getValue().startsWith("mlm:");
            if (words.contains(told.getKey()) && (!model || item.kind().isModel())) {
                return told.getValue();
            }
        }
        return "data";
    }
}
