package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
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

    private static final JsonPointer ASSETS = JsonPointer.of("assets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!item.kind().isModel() || item.isBroken(ASSETS) || lacksAssets(item)) {
            return;
        }
        List<ItemAsset> assets = CheckedAssets.of(item).all();
        if (isFound(item)) {
            return;
        }
        out.explains(INFO);
        out.explains(ModelAssetRule::isRoleAsked);
        if (hasUnreadableAsset(item)) {
            return;
        }
        Optional<ItemAsset> old =
                assets.stream().filter(a -> a.hasRole(ItemAsset.OLD_MODEL_ROLE)).findFirst();
        if (old.isPresent()) {
            int index = old.get().roles().indexOf(ItemAsset.OLD_MODEL_ROLE);
            JsonPointer role = old.get().pointer("roles").child(index);
            out.add(
                    item.finding(
                            INFO,
                            role,
                            "The role ml-model:inference-runtime comes from the deprecated extension; mlm knows the model by the role mlm:model.",
                            Fix.of(
                                            "Change the role to mlm:model",
                                            true,
                                            item.text(),
                                            e -> e.set(role, ItemAsset.MODEL_ROLE))
                                    .prescribing(ItemAsset.MODEL_ROLE)
                                    .translating(ItemAsset.OLD_MODEL_ROLE)));
            return;
        }
        Optional<ItemAsset> likeliest = ItemAsset.likeliestModel(assets);
        JsonPointer place =
                likeliest
                        .map(ItemAsset::pointer)
                        .orElse(item.get(ASSETS) == null ? JsonPointer.ROOT : ASSETS);
        String title =
                likeliest
                        .map(a -> "Give “%s” the role mlm:model".formatted(a.key()))
                        .orElse("Add a model asset");
        out.add(
                item.finding(
                        INFO,
                        place,
                        "No asset has the role mlm:model, by which the service finds the model.",
                        Fix.of(title, false, item.text(), e -> ModelAssetFix.apply(item, e))));
    }

    private static boolean isFound(CheckedItem item) {
        boolean mlm = item.item().declares("mlm");
        for (ItemAsset model : CheckedAssets.of(item).models()) {
            if (!mlm || model.hasRole(ItemAsset.MODEL_ROLE)) {
                return true;
            }
        }
        return false;
    }

    /** As schemas without marks ask for it, such as those that are published. */
    private static boolean isRoleAsked(SchemaViolation violation) {
        return violation.keyword().equals("contains")
                && violation.pointer().startsWith(ASSETS)
                && violation.pointer().last().equals("roles")
                && violation.rule().path("const").asString("").equals(ItemAsset.MODEL_ROLE);
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
}
