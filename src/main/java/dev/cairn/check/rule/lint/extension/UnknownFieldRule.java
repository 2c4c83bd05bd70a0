package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.explain.NameCorrections;
import dev.cairn.check.rule.lint.model.BandFormRule;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.FieldNameMatcher;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.PrefixedFieldNames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
    private static final List<JsonPointer> HOLDERS =
            List.of(
                    JsonPointer.of("properties"),
                    JsonPointer.of("assets", "any"),
                    JsonPointer.of("links", 0),
                    JsonPointer.of("properties", "bands", 0),
                    JsonPointer.of("assets", "any", "bands", 0),
                    JsonPointer.of("assets", "any", "raster:bands", 0),
                    JsonPointer.of("properties", "mlm:output", 0),
                    JsonPointer.of("properties", "providers", 0));

    /** By address; made once. */
    private final Map<String, StacItem> usual = new ConcurrentHashMap<>();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        new UnknownMembers(item, (holder, name) -> member(item, holder, name, out)).find();
        List<PrefixedFieldNames.Holder> holders = item.fieldNames().holders();
        if (holders.isEmpty()) {
            return;
        }
        Set<String> known = item.facts().names(item.item(), HOLDERS);
        for (PrefixedFieldNames.Holder holder : holders) {
            for (String name : holder.names()) {
                if (!known.contains(name) && isOurs(item, name) && !isUsual(item, name)) {
                    field(item, holder.place(), holder.object(), name, out);
                }
            }
        }
    }

    /** A member without a prefix, in an object whose members are listed. */
    private void member(CheckedItem item, JsonPointer holder, String name, FindingSink out) {
        JsonPointer place = holder.child(name);
        if (isSaid(item, holder, place)) {
            return;
        }
        NameCorrections corrections = new NameCorrections(item.facts(), item.item());
        Optional<String> meant =
                corrections.known(holder, name).or(() -> corrections.near(holder, name));
        boolean other = meant.isEmpty() && isOfAnotherVersion(item, place);
        List<Fix> fixes = new ArrayList<>();
        meant.ifPresent(to -> fixes.addAll(renaming(item, corrections, holder, name, to)));
        fixes.addAll(removal(item, place));
        String sentence =
                other
                        ? "%s is a field of another version of the extension than the one declared, so nobody reads it."
                        : "No specification has a field %s here, so nobody reads it.";
        out.add(
                item.finding(
                        INFO,
                        other ? Severity.HINT : Severity.WARNING,
                        place,
                        FindingSpans.name(item.text(), holder, name),
                        sentence.formatted(ItemWording.quoted(name))
                                + meant.map(m -> " Did you mean " + m + "?").orElse(""),
                        fixes));
    }

    /** Whether another version of the extension that the object belongs to has the member. */
    private boolean isOfAnotherVersion(CheckedItem item, JsonPointer place) {
        for (String token : place.tokens()) {
            Optional<Extension> owner = item.extensions().owner(token);
            if (owner.isPresent()) {
                for (String url :
                        Stream.concat(
                                        owner.get().address().stream(),
                                        Stream.ofNullable(owner.get().later()))
                                .toList()) {
                    if (item.facts().knows(declaring(url), place)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Fix> renaming(
            CheckedItem item,
            NameCorrections corrections,
            JsonPointer holder,
            String name,
            String other) {
        return item.tried(
                "Rename it to " + other,
                true,
                e -> corrections.rename(e, holder, Map.of(name, other)));
    }

    private static List<Fix> removal(CheckedItem item, JsonPointer place) {
        return item.tried(
                "Remove “" + place.last() + "” and what it holds", false, e -> e.remove(place));
    }

    /** Of an extension without a schema at hand nothing can be said. */
    private static boolean isOurs(CheckedItem item, String name) {
        Optional<Extension> owner = item.extensions().owner(name);
        if (owner.isEmpty() || owner.get().address().isEmpty()) {
            return false;
        }
        for (ExtensionUrl declared : item.item().declared(owner.get().name())) {
            if (item.unchecked().contains(declared.url())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the extension has it anywhere in the usual version. */
    private boolean isUsual(CheckedItem item, String name) {
        return item.facts().names(usual(item, name), HOLDERS).contains(name);
    }

    /** An item that declares the usual version of the extension alone. */
    private StacItem usual(CheckedItem item, String name) {
        return declaring(item.extensions().owner(name).flatMap(Extension::address).orElse(""));
    }

    private StacItem declaring(String url) {
        return usual.computeIfAbsent(
                url,
                declared ->
                        StacItem.of(
                                JsonText.of(
                                        "{\"type\": \"Feature\", \"stac_extensions\": [\"%s\"]}"
                                                .formatted(declared))));
    }

    /** The fields of the extension that the object does not have yet, without their prefix. */
    private Set<String> free(CheckedItem item, String prefix, String name, JsonObject object) {
        Set<String> free = new HashSet<>();
        for (StacItem asked : List.of(item.item(), usual(item, name))) {
            for (String known : item.facts().names(asked, HOLDERS)) {
                if (known.startsWith(prefix) && !object.has(known)) {
                    free.add(known.substring(prefix.length()));
                }
            }
        }
        return free;
    }

    /** The later version of the extension that has the field. */
    private Optional<ExtensionUrl> later(CheckedItem item, String name) {
        return item.extensions()
                .owner(name)
                .map(Extension::later)
                .filter(url -> item.facts().names(declaring(url), HOLDERS).contains(name))
                .flatMap(ExtensionUrl::parse);
    }

    /** The version that has the field is declared, where it has all the others as well. */
    private static List<Fix> ofLater(CheckedItem item, ExtensionUrl later, JsonPointer place) {
        List<Fix> fixes = new ArrayList<>();
        item.extensions()
                .named(later.name())
                .filter(extension -> FittingVersion.lacking(item, extension, later.url()) == 0)
                .ifPresent(
                        extension ->
                                fixes.addAll(
                                        item.tried(
                                                "Declare %s %s"
                                                        .formatted(later.name(), later.version()),
                                                true,
                                                e ->
                                                        FittingVersion.declare(
                                                                e, extension, later.url()))));
        fixes.addAll(item.tried("Remove it", false, e -> e.remove(place)));
        return fixes;
    }

    private static String ofAnotherVersion(CheckedItem item, ExtensionUrl later) {
        String declared =
                item.item().declared(later.name()).stream()
                        .map(ExtensionUrl::version)
                        .findFirst()
                        .orElse("");
        return "It is a field of version "
                + later.version()
                + " of the extension "
                + later.name()
                + "; the item declares "
                + declared
                + ", so nobody checks it.";
    }

    private void field(
            CheckedItem item, JsonPointer holder, JsonObject object, String name, FindingSink out) {
        JsonPointer place = holder.child(name);
        String prefix = name.substring(0, name.indexOf(':') + 1);
        if (item.facts().knows(item.item(), place)) {
            return;
        }
        if (isSaid(item, holder, place)
                || FieldVersionRule.isMeant(name)
                || BandFormRule.speaksOf(item, holder)) {
            return;
        }
        Optional<ExtensionUrl> later = later(item, name);
        if (later.isPresent()) {
            if (item.item().declares(later.get().name())) {
                out.add(
                        item.finding(
                                INFO,
                                Severity.HINT,
                                place,
                                FindingSpans.name(item.text(), holder, name),
                                ofAnotherVersion(item, later.get()),
                                ofLater(item, later.get(), place)));
            }
            return;
        }
        NameCorrections corrections = new NameCorrections(item.facts(), item.item());
        Optional<String> meant =
                FieldNameMatcher.meant(
                                name.substring(prefix.length()), free(item, prefix, name, object))
                        .map(prefix::concat);
        List<Fix> fixes = new ArrayList<>();
        meant.ifPresent(to -> fixes.addAll(renaming(item, corrections, holder, name, to)));
        fixes.addAll(removal(item, place));
        out.add(
                item.finding(
                        INFO,
                        meant.isPresent() ? Severity.WARNING : Severity.HINT,
                        place,
                        FindingSpans.name(item.text(), holder, name),
                        "The extension "
                                + item.extensions().owner(name).map(Extension::name).orElse("")
                                + " has no field "
                                + ItemWording.quoted(name)
                                + "."
                                + meant.map(m -> " Did you mean " + m + "?").orElse(""),
                        fixes));
    }

    /** Whether a schema complains of the field itself. */
    private static boolean isSaid(CheckedItem item, JsonPointer holder, JsonPointer place) {
        for (SchemaViolation violation : item.violations()) {
            JsonPointer pointer = violation.pointer();
            if (pointer.equals(place)
                    || place.last().equals(violation.member()) && pointer.equals(holder)) {
                return true;
            }
        }
        return standsForMissing(item, holder, place.last());
    }

    /** Whether a field is missing for no other reason than that its name is wrong. */
    private static boolean standsForMissing(CheckedItem item, JsonPointer holder, String name) {
        List<String> missing = new ArrayList<>();
        for (SchemaViolation violation : item.violations()) {
            if (violation.pointer().equals(holder) && violation.isMissing()) {
                missing.addAll(violation.members());
            }
        }
        return !missing.isEmpty()
                && new NameCorrections(item.facts(), item.item())
                        .forMissing(holder, missing)
                        .containsKey(name);
    }
}
