package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.CheckedAssets;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.FrameworkTable;
import dev.cairn.stac.model.ItemAsset;
import dev.cairn.stac.model.ModelTensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A framework is spelled as everybody spells it, and its version has three numbers. */
public final class FrameworkRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "framework",
                    Severity.HINT,
                    "A framework is spelled as the mlm extension spells it, and its version has three numbers.",
                    "A search for PyTorch does not find pytorch. A version with fewer numbers is an error: the schema rejects it.",
                    "Take the usual spelling; fill the version with zeros.");

    private static final String NAME = "mlm:framework";
    private static final String VERSION = "mlm:framework_version";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        check(item, item.item().properties(), () -> ModelTensor.PROPERTIES, out);
        for (ItemAsset asset : CheckedAssets.of(item).all()) {
            check(item, asset.value(), asset::pointer, out);
        }
    }

    private static void check(
            CheckedItem item, JsonObject holder, Supplier<JsonPointer> place, FindingSink out) {
        if (holder.get(NAME) instanceof JsonString name) {
            name(item, name.value(), place, out);
        }
        if (holder.get(VERSION) instanceof JsonString version) {
            version(item, version.value(), place.get().child(VERSION), out);
        }
    }

    private static void name(
            CheckedItem item, String name, Supplier<JsonPointer> holder, FindingSink out) {
        Optional<String> usual = FrameworkTable.canonical(name);
        if (usual.isEmpty() || usual.get().equals(name)) {
            return;
        }
        JsonPointer place = holder.get().child(NAME);
        boolean broken = item.isBroken(place);
        out.explains(v -> v.pointer().equals(place));
        out.add(
                item.finding(
                        INFO,
                        broken ? Severity.ERROR : Severity.HINT,
                        place,
                        FindingSpans.mark(item.text(), place),
                        ItemWording.quoted(name) + " is usually spelled " + usual.get() + ".",
                        List.of(
                                Fix.of(
                                        "Change it to " + usual.get(),
                                        true,
                                        item.text(),
                                        e -> e.set(place, usual.get())))));
    }

    private static void version(CheckedItem item, String text, JsonPointer place, FindingSink out) {
        if (item.isBroken(place) && !FrameworkTable.isVersion(text)) {
            out.explains(v -> v.pointer().equals(place));
            Optional<String> full = FrameworkTable.fullVersion(text);
            List<Fix> fixes = new ArrayList<>();
            full.ifPresent(
                    version ->
                            fixes.addAll(
                                    item.tried(
                                            "Change it to %s".formatted(version),
                                            true,
                                            e -> e.set(place, version))));
            fixes.add(Fix.of("Remove it", false, item.text(), e -> e.remove(place)));
            out.add(
                    item.finding(
                            INFO,
                            Severity.ERROR,
                            place,
                            FindingSpans.mark(item.text(), place),
                            "%s is no whole version: it has three numbers, such as %s."
                                    .formatted(ItemWording.quoted(text), full.orElse("2.3.0")),
                            fixes));
        }
    }
}
