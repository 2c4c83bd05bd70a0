package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An asset says by a role what it is for. */
public final class RoleRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "role",
                    Severity.HINT,
                    "An asset says by a role what it is for.",
                    "Programs pick the file they need by its role.",
                    "Give it the role that its key, media type or file name tells.");

    /** Words of the key or file name of an asset, and the role that goes with them. */
    private static final List<Map.Entry<String, String>> TOLD =
            List.of(
                    Map.entry("thumb", "thumbnail"),
                    Map.entry("quicklook", "overview"),
                    Map.entry("preview", "overview"),
                    Map.entry("overview", "overview"),
                    Map.entry("browse", "overview"),
                    Map.entry("metadata", "metadata"),
                    Map.entry("mtl", "metadata"),
                    Map.entry("licence", "license"),
                    Map.entry("license", "license"),
                    Map.entry("documentation", "documentation"),
                    Map.entry("readme", "documentation"),
                    Map.entry("doc", "documentation"),
                    Map.entry("docs", "documentation"),
                    Map.entry("paper", "documentation"),
                    Map.entry("checkpoint", "mlm:checkpoint"),
                    Map.entry("weights", "mlm:weights"),
                    Map.entry("source", "mlm:source_code"));

    /** Media types, and the role that goes with each of their files. */
    private static final List<Map.Entry<String, String>> BY_TYPE =
            List.of(
                    Map.entry("application/pdf", "documentation"),
                    Map.entry("text/markdown", "documentation"),
                    Map.entry("image/tiff", "data"),
                    Map.entry("image/jp2", "data"),
                    Map.entry("image/vnd.stac.geotiff", "data"),
                    Map.entry("application/x-hdf", "data"),
                    Map.entry("application/netcdf", "data"),
                    Map.entry("application/x-netcdf", "data"),
                    Map.entry("application/vnd+zarr", "data"),
                    Map.entry("application/vnd.zarr", "data"),
                    Map.entry("application/x-parquet", "data"),
                    Map.entry("application/vnd.apache.parquet", "data"),
                    Map.entry("application/geopackage+sqlite3", "data"),
                    Map.entry("application/vnd.laszip", "data"));

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
                out.add(
                        item.finding(
                                INFO,
                                asset.pointer(),
                                "The asset has no role, so nobody knows what it is for.",
                                role(item, asset)
                                        .map(role -> give(item, asset, role))
                                        .orElse(List.of())));
            }
        }
    }

    /** Whether the roles stand under another name, which is said of that. */
    private static boolean isMisnamed(CheckedItem item, ItemAsset asset) {
        return !new NameCorrections(item.facts(), item.item())
                .forMissing(asset.pointer(), List.of("roles"))
                .isEmpty();
    }

    private static List<Fix> give(CheckedItem item, ItemAsset asset, String role) {
        return item.tried(
                "Give it the role %s".formatted(ItemWording.quoted(role)),
                false,
                e -> e.set(asset.pointer("roles"), List.of(role)));
    }

    /** What the key, the name of the file or its media type tell; empty where they tell nothing. */
    private static Optional<String> role(CheckedItem item, ItemAsset asset) {
        List<String> words =
                List.of(
                        (asset.key() + " " + asset.href().replaceFirst("^.*/", ""))
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z]+"));
        for (Map.Entry<String, String> told : TOLD) {
            boolean model = told.getValue().startsWith("mlm:");
            if ((!model || item.kind().isModel())
                    && words.stream().anyMatch(word -> isMeant(word, told.getKey()))) {
                return Optional.of(told.getValue());
            }
        }
        if (asset.key().equals("data")) {
            return Optional.of("data");
        }
        String type =
                asset.text("type").isEmpty()
                        ? MediaTypeTable.forFileName(asset.href()).stream()
                                .map(MediaType::name)
                                .findFirst()
                                .orElse("")
                        : asset.text("type");
        return BY_TYPE.stream()
                .filter(entry -> type.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Short words are found in others by chance. */
    private static boolean isMeant(String word, String told) {
        return told.length() > 4 ? word.contains(told) : word.equals(told);
    }
}
