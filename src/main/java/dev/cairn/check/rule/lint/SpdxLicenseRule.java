package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.check.rule.MeantTerms;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.licence.SpdxLicence;
import dev.cairn.stac.licence.SpdxLicences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A licence is named by its SPDX id, or a link leads to it. */
public final class SpdxLicenseRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "license",
                    Severity.WARNING,
                    "A licence is one identifier of the SPDX list; any other licence is told by a link of the relation license.",
                    "Only an identifier tells a program and a lawyer which licence it is. What is no single word is an error: the core rejects it.",
                    "Take the identifier that is meant; add the link.");

    private static final JsonPointer LICENSE = JsonPointer.of("properties", "license");
    private static final JsonPointer LINKS = JsonPointer.of("links");
    private static final String OTHER = "other";

    private static final Pattern EXPRESSION =
            Pattern.compile("\\s+(?:OR|AND|WITH|or|and)\\s+|\\s*[/,|]\\s*");

    /** The words for a licence that is not on the list, before STAC 1.1. */
    private static final Set<String> OLD_WORDS = Set.of("proprietary", "various");

    private final MeantTerms<SpdxLicence> meantTerms = new MeantTerms<>(SpdxLicences::nearest);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(LICENSE) instanceof JsonString text)) {
            return;
        }
        String licence = text.value();
        boolean named = OLD_WORDS.contains(licence) || licence.equals(OTHER);
        if (!named) {
            identifier(item, licence, out);
        } else if (OLD_WORDS.contains(licence) && "1.1.0".equals(item.item().stacVersion())) {
            out.add(
                    item.finding(
                            INFO,
                            LICENSE,
                            "STAC 1.1 has one word for a licence that is not on the SPDX list: other.",
                            set(item, OTHER, false)));
        } else if (item.item().linksOf("license").isEmpty()) {
            out.add(
                    item.finding(
                            INFO,
                            LICENSE,
                            "%s says nothing alone; a link of the relation license leads to the text."
                                    .formatted(ItemWording.quoted(licence)),
                            Fix.of(
                                    "Add a link to ./LICENSE",
                                    false,
                                    item.text(),
                                    SpdxLicenseRule::addLink)));
        }
    }

    private void identifier(CheckedItem item, String licence, FindingSink out) {
        Optional<SpdxLicence> listed = SpdxLicences.find(licence);
        boolean deprecated = listed.isPresent() && listed.get().deprecated();
        if (listed.isPresent() && !deprecated) {
            return;
        }
        Optional<SpdxLicence> meant =
                meantTerms.of(licence).filter(other -> !other.id().equals(licence));
        if (deprecated && meant.isEmpty()) {
            return;
        }
        out.explains(v -> v.pointer().equals(LICENSE));
        List<Fix> fixes = new ArrayList<>();
        meant.ifPresent(
                other ->
                        fixes.add(
                                set(
                                        item,
                                        other.id(),
                                        !deprecated && SpdxLicences.isIdInAnyCase(licence))));
        List<String> parts = parts(licence);
        parts.forEach(part -> fixes.add(set(item, part, false)));
        if (meant.isEmpty()) {
            fixes.add(
                    Fix.of(
                            "Change it to %s and add a link to ./LICENSE".formatted(word(item)),
                            false,
                            item.text(),
                            e -> {
                                e.set(LICENSE, word(item));
                                if (item.item().linksOf("license").isEmpty()) {
                                    addLink(e);
                                }
                            }));
        }
        out.add(
                item.finding(
                        INFO,
                        item.isBroken(LICENSE)
                                ? Severity.ERROR
                                : deprecated ? Severity.HINT : Severity.WARNING,
                        LICENSE,
                        FindingSpans.mark(item.text(), LICENSE),
                        sentence(licence, deprecated, meant),
                        fixes));
    }

    /** The licences that an expression joins, of which the field takes one. */
    private static List<String> parts(String licence) {
        String[] words = EXPRESSION.split(licence.strip());
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            SpdxLicences.find(word.strip()).ifPresent(found -> parts.add(found.id()));
        }
        return words.length > 1 && parts.size() == words.length ? parts : List.of();
    }

    private static String sentence(
            String licence, boolean deprecated, Optional<SpdxLicence> meant) {
        if (deprecated && meant.isPresent()) {
            return "SPDX does not use %s any more; it is %s today."
                    .formatted(licence, meant.get().id());
        }
        return meant.map(
                        other ->
                                "%s is no identifier of the SPDX list. Did you mean %s (%s)?"
                                        .formatted(
                                                ItemWording.quoted(licence),
                                                other.id(),
                                                other.name()))
                .orElseGet(
                        () ->
                                "%s is no identifier of the SPDX list. It takes one identifier, such as CC-BY-4.0."
                                        .formatted(ItemWording.quoted(licence)));
    }

    private static String word(CheckedItem item) {
        return "1.1.0".equals(item.item().stacVersion()) ? OTHER : "proprietary";
    }

    private static Fix set(CheckedItem item, String id, boolean safe) {
        return Fix.of("Change it to %s".formatted(id), safe, item.text(), e -> e.set(LICENSE, id));
    }

    private static void addLink(JsonEditor editor) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "license");
        link.put("href", "./LICENSE");
        link.put("title", "Licence");
        if (editor.result().get(LINKS) instanceof JsonArray) {
            editor.add(LINKS, link);
        } else {
            editor.set(LINKS, List.of(link));
        }
    }
}
