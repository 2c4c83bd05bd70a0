package dev.cairn.check.rule.lint.asset;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.Finding;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.check.rule.MeantTerms;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.MediaType;
import dev.cairn.stac.MediaTypeTable;
import dev.cairn.stac.model.ItemAsset;

import java.util.List;
import java.util.Optional;

/** An asset has a media type that is in use and fits its file. */
public final class MediaTypeRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "media-type",
                    Severity.WARNING,
                    "An asset has a media type that is in use and fits the name of its file.",
                    "Programs choose by it how to read the file. A missing type is a hint only.",
                    "Set the type that goes with the file's name.");

    private final MeantTerms<MediaType> meantTerms = new MeantTerms<>(MediaTypeTable::nearest);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        // the guide has its own word on the type of the model's file
        boolean guided = item.options().profile() == Profile.AIOPEN && item.kind().isModel();
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            if (!(guided && asset.isModel() && asset.isModelFile())) {
                check(item, asset, out);
            }
        }
    }

    private void check(CheckedItem item, ItemAsset asset, FindingSink out) {
        JsonValue value = asset.value().get("type");
        List<MediaType> expected = MediaTypeTable.forFileName(asset.href());
        if (value == null) {
            if (!expected.isEmpty()) {
                MediaType type = expected.getFirst();
                out.add(
                        finding(
                                item,
                                Severity.HINT,
                                asset.pointer(),
                                asset.pointer("type"),
                                "The media type is missing; the file's name tells "
                                        + type.name()
                                        + ".",
                                type));
            }
        } else if (value instanceof JsonString text) {
            check(item, asset, text.value(), expected, out);
        }
    }

    private void check(
            CheckedItem item,
            ItemAsset asset,
            String type,
            List<MediaType> expected,
            FindingSink out) {
        Optional<MediaType> known = MediaTypeTable.find(type);
        boolean fits = MediaTypeTable.fits(type, expected);
        if (known.isPresent() && !known.get().deprecated() && fits) {
            return;
        }
        JsonPointer place = asset.pointer("type");
        if (item.isBroken(place)) {
            return;
        }
        Optional<MediaType> meant = meantTerms.of(type);
        if (known.isPresent() && known.get().deprecated() && meant.isPresent()) {
            out.add(
                    finding(
                            item,
                            Severity.WARNING,
                            place,
                            place,
                            "%s is not used any more; it is %s today."
                                    .formatted(type, meant.get().name()),
                            meant.get()));
        } else if (!fits) {
            out.add(
                    finding(
                            item,
                            Severity.WARNING,
                            place,
                            place,
                            "%s does not go with the file's name, which tells %s."
                                    .formatted(
                                            ItemWording.quoted(type), expected.getFirst().name()),
                            expected.getFirst()));
        } else if (known.isEmpty() && meant.isPresent() && !isVariant(type, meant.get())) {
            out.add(
                    finding(
                            item,
                            Severity.HINT,
                            place,
                            place,
                            "%s is not a known media type. Did you mean %s?"
                                    .formatted(ItemWording.quoted(type), meant.get().name()),
                            meant.get()));
        }
    }

    /** A known type with other parameters is no slip. */
    private static boolean isVariant(String type, MediaType meant) {
        return type.contains(";") || type.equals(meant.name().replaceFirst(";.*", ""));
    }

    private static Finding finding(
            CheckedItem item,
            Severity severity,
            JsonPointer blamed,
            JsonPointer place,
            String sentence,
            MediaType type) {
        return item.finding(
                INFO,
                severity,
                blamed,
                FindingSpans.mark(item.text(), blamed),
                sentence,
                List.of(
                        Fix.of(
                                "Set it to %s".formatted(type.name()),
                                false,
                                item.text(),
                                e -> e.set(place, type.name()))));
    }
}
