package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.Doi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A DOI is bare, and a link of the relation cite-as leads to its page. */
public final class DoiRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "doi",
                    Severity.WARNING,
                    "A DOI is written bare, and a link of the relation cite-as leads to it.",
                    "Whatever stands before 10. is an error: the schema rejects it. A missing link is a hint only.",
                    "Strip the address; add the link; lead the link to the DOI.");

    private static final JsonPointer DOI = JsonPointer.of("properties", "sci:doi");
    private static final JsonPointer PUBLICATIONS =
            JsonPointer.of("properties", "sci:publications");
    private static final JsonPointer LINKS = JsonPointer.of("links");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        bare(item, DOI, out);
        if (item.get(PUBLICATIONS) instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                bare(item, PUBLICATIONS.child(i).child("doi"), out);
            }
        }
        if (item.get(DOI) instanceof JsonString doi && Doi.isBare(doi.value())) {
            link(item, doi.value(), out);
        }
    }

    private static void bare(CheckedItem item, JsonPointer place, FindingSink out) {
        if (!(item.get(place) instanceof JsonString text)
                || !item.isBroken(place)
                || text.value().isBlank()) {
            return;
        }
        out.explains(v -> v.pointer().equals(place));
        List<Fix> fixes = new ArrayList<>();
        Optional<String> doi = Doi.find(text.value());
        doi.ifPresent(
                found ->
                        fixes.addAll(
                                item.tried(
                                        "Change it to %s".formatted(found),
                                        true,
                                        e -> e.set(place, found))));
        fixes.addAll(item.tried("Remove it", false, e -> e.remove(place)));
        out.add(
                item.finding(
                        INFO,
                        Severity.ERROR,
                        place,
                        FindingSpans.mark(item.text(), place),
                        doi.isPresent()
                                ? "A DOI stands here without anything in front: %s."
                                        .formatted(doi.get())
                                : "%s is no DOI; one looks like 10.5281/zenodo.1234567."
                                        .formatted(ItemWording.quoted(text.value())),
                        fixes));
    }

    private static void link(CheckedItem item, String doi, FindingSink out) {
        List<JsonPointer> links = item.item().linksOf("cite-as");
        Set<String> others = publications(item);
        if (links.stream().allMatch(place -> leadsToOneOf(item, place, others))) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("rel", "cite-as");
            link.put("href", Doi.url(doi));
            out.add(
                    item.finding(
                            INFO,
                            Severity.HINT,
                            DOI,
                            item.text().nearestSpan(DOI),
                            "No link of the relation cite-as leads to the page of this DOI.",
                            item.tried(
                                    Fix.of(
                                                    "Add the link",
                                                    true,
                                                    item.text(),
                                                    e -> {
                                                        if (item.item().root().has("links")) {
                                                            e.add(LINKS, link);
                                                        } else {
                                                            e.set(LINKS, List.of(link));
                                                        }
                                                    })
                                            .prescribing("cite-as", Doi.url(doi)))));
            return;
        }
        if (links.stream().anyMatch(place -> leadsTo(item, place, doi))) {
            // the others may well lead to publications
            return;
        }
        for (JsonPointer place : links) {
            if (item.get(place) instanceof JsonObject
                    && item.get(place.child("href")) instanceof JsonString href
                    && Doi.find(href.value())
                            .filter(other -> !others.contains(other.toLowerCase(Locale.ROOT)))
                            .isPresent()) {
                out.add(
                        item.finding(
                                INFO,
                                place.child("href"),
                                "The link leads to another DOI than the item has (%s)."
                                        .formatted(doi),
                                Fix.of(
                                        "Lead the link to " + Doi.url(doi),
                                        false,
                                        item.text(),
                                        e -> e.set(place.child("href"), Doi.url(doi))),
                                Fix.of(
                                        "Change the DOI to " + Doi.find(href.value()).orElse(doi),
                                        false,
                                        item.text(),
                                        e -> e.set(DOI, Doi.find(href.value()).orElse(doi)))));
            }
        }
    }

    private static boolean leadsToOneOf(CheckedItem item, JsonPointer link, Set<String> dois) {
        return item.get(link.child("href")) instanceof JsonString href
                && Doi.find(href.value())
                        .filter(doi -> dois.contains(doi.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static boolean leadsTo(CheckedItem item, JsonPointer link, String doi) {
        return item.get(link.child("href")) instanceof JsonString href
                && Doi.find(href.value()).filter(other -> related(other, doi)).isPresent();
    }

    /** The DOIs of works about the item, which links of the same relation may lead to. */
    private static Set<String> publications(CheckedItem item) {
        Set<String> dois = new HashSet<>();
        if (item.get(PUBLICATIONS) instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (item.get(PUBLICATIONS.child(i).child("doi")) instanceof JsonString doi) {
                    dois.add(doi.value().toLowerCase(Locale.ROOT));
                }
            }
        }
        return dois;
    }

    /** DOIs do not tell case; one of a part of a work may lead to the work. */
    private static boolean related(String link, String doi) {
        return doi.toLowerCase(Locale.ROOT).startsWith(link.toLowerCase(Locale.ROOT));
    }
}
