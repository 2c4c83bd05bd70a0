package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.Field;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.check.explain.Words;
import dev.cairn.check.rule.FieldWalk;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field with the prefix of an extension is one of its fields. */
public final class UnknownFieldRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "unknown-field",
                    Severity.WARNING,
                    "A field with the prefix of an extension is one of its fields.",
                    "Several schemas let a misspelled field pass; nobody reads it.",
                    "Take the nearest name; remove the field.");

    /** Where an extension may put its fields. */
    private static final List<Pointer> HOLDERS =
            List.of(
                    Pointer.of("properties"),
                    Pointer.of("assets", "any"),
                    Pointer.of("links", 0),
                    Pointer.of("properties", "bands", 0),
                    Pointer.of("assets", "any", "bands", 0),
                    Pointer.of("assets", "any", "raster:bands", 0),
                    Pointer.of("properties", "mlm:output", 0),
                    Pointer.of("properties", "providers", 0));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        Map<String, Set<String>> known = new HashMap<>();
        FieldWalk.each(
                item.item(),
                (place, holder) -> {
                    for (String name : holder.names()) {
                        int colon = name.indexOf(':');
                        if (colon > 0 && isOurs(item, name)) {
                            String prefix = name.substring(0, colon + 1);
                            Set<String> names = known.computeIfAbsent(prefix, p -> names(item, p));
                            if (!names.contains(name) && !names.isEmpty()) {
                                field(item, place.get(), holder, name, names, out);
                            }
                        }
                    }
                });
    }

    /** Of an extension without a schema at hand nothing can be said. */
    private static boolean isOurs(CheckedItem item, String name) {
        return ExtensionUrl.owner(name)
                .filter(
                        owner ->
                                item.item().declared(owner).stream()
                                        .noneMatch(e -> item.unchecked().contains(e.url())))
                .isPresent();
    }

    private static Set<String> names(CheckedItem item, String prefix) {
        Set<String> names = new HashSet<>();
        for (Pointer holder : HOLDERS) {
            // the prefix brings in the schema of the extension even where it is not declared
            for (Field field : item.facts().members(item.item(), holder.child(prefix + "x"))) {
                names.add(field.name());
            }
            for (Field field : item.facts().members(item.item(), holder)) {
                names.add(field.name());
            }
        }
        names.removeIf(name -> !name.startsWith(prefix));
        return names;
    }

    private static void field(
            CheckedItem item,
            Pointer holder,
            JsonObject object,
            String name,
            Set<String> names,
            FindingSink out) {
        Pointer place = holder.child(name);
        if (item.facts().knows(item.item(), place)) {
            return;
        }
        boolean broken =
                item.violations().stream()
                        .anyMatch(
                                v ->
                                        v.pointer().equals(place)
                                                || v.pointer().equals(holder)
                                                        && name.equals(v.member()));
        Optional<String> meant =
                Spelling.nearest(
                        name, names.stream().filter(other -> !object.has(other)).sorted().toList());
        if (broken) {
            return;
        }
        List<Fix> fixes = new ArrayList<>();
        meant.ifPresent(
                other ->
                        fixes.addAll(
                                item.tried(
                                        "Rename it to %s".formatted(other),
                                        false,
                                        e -> e.rename(place, other))));
        fixes.addAll(item.tried("Remove it", false, e -> e.remove(place)));
        out.add(
                item.finding(
                        INFO,
                        meant.isPresent() ? Severity.WARNING : Severity.HINT,
                        place,
                        Places.name(item.text(), holder, name),
                        "The extension %s has no field %s.%s"
                                .formatted(
                                        ExtensionUrl.owner(name).orElse(""),
                                        Words.quoted(name),
                                        meant.map(m -> " Did you mean %s?".formatted(m))
                                                .orElse("")),
                        fixes));
    }
}
