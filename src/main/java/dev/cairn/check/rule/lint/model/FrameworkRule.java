package dev.cairn.check.rule.lint.model;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.explain.Words;
import dev.cairn.check.rule.Asset;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A framework is spelled as everybody spells it, and its version has three numbers. */
public final class FrameworkRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "framework",
                    Severity.HINT,
                    "A framework is spelled as the mlm extension spells it, and its version has three numbers.",
                    "A search for PyTorch does not find pytorch. A version with fewer numbers is an error: the schema rejects it.",
                    "Take the usual spelling; fill the version with zeros.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        List<Pointer> holders = new ArrayList<>();
        holders.add(Tensor.PROPERTIES);
        Asset.of(item.item()).forEach(asset -> holders.add(asset.pointer()));
        for (Pointer holder : holders) {
            name(item, holder.child("mlm:framework"), out);
            version(item, holder.child("mlm:framework_version"), out);
        }
    }

    private static void name(CheckedItem item, Pointer place, FindingSink out) {
        if (!(item.get(place) instanceof JsonString name)) {
            return;
        }
        Optional<String> usual =
                Frameworks.canonical(name.value()).filter(other -> !other.equals(name.value()));
        if (usual.isEmpty()) {
            return;
        }
        boolean broken = item.isBroken(place);
        out.explains(v -> v.pointer().equals(place));
        out.add(
                item.finding(
                        INFO,
                        broken ? Severity.ERROR : Severity.HINT,
                        place,
                        Places.mark(item.text(), place),
                        "%s is usually spelled %s."
                                .formatted(Words.quoted(name.value()), usual.get()),
                        List.of(
                                Fix.of(
                                        "Change it to %s".formatted(usual.get()),
                                        true,
                                        item.text(),
                                        e -> e.set(place, usual.get())))));
    }

    private static void version(CheckedItem item, Pointer place, FindingSink out) {
        if (item.get(place) instanceof JsonString text
                && item.isBroken(place)
                && !Frameworks.isVersion(text.value())) {
            out.explains(v -> v.pointer().equals(place));
            Optional<String> full = Frameworks.fullVersion(text.value());
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
                            Places.mark(item.text(), place),
                            "%s is no whole version: it has three numbers, such as %s."
                                    .formatted(Words.quoted(text.value()), full.orElse("2.3.0")),
                            fixes));
        }
    }
}
