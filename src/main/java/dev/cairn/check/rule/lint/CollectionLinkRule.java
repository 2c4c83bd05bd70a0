package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.LinkedFiles;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.ItemWording;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.model.CollectionLinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The collection's id and a link to the collection come together. */
public final class CollectionLinkRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "collection-link",
                    Severity.ERROR,
                    "The collection's id and a link of the relation collection come together or not at all.",
                    "The STAC core demands the one where the other is.",
                    "Add the link; remove the id or the link.");
    private static final JsonPointer COLLECTION = JsonPointer.of("collection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean forbidden = false;
        boolean wanted = false;
        for (SchemaViolation violation : item.violations()) {
            String keyword = violation.keyword();
            forbidden |=
                    (keyword.equals("false") || keyword.equals("not"))
                            && violation.pointer().equals(COLLECTION);
            wanted |=
                    violation.pointer().isRoot()
                            && keyword.equals("required")
                            && "collection".equals(violation.member());
        }
        if (forbidden) {
            out.explains(v -> v.pointer().equals(COLLECTION));
            if (item.isBroken(JsonPointer.of("links"))) {
                return;
            }
            Optional<JsonPointer> slip = misspelledRelation(item);
            if (slip.isPresent()) {
                out.add(
                        item.finding(
                                INFO,
                                slip.get(),
                                "The relation of a link to the collection is spelled collection.",
                                Fix.of(
                                        "Change it to collection",
                                        false,
                                        item.text(),
                                        e -> e.set(slip.get(), "collection"))));
                return;
            }
            List<Fix> fixes = new ArrayList<>();
            if (item.get(COLLECTION) instanceof JsonString text && !text.value().isEmpty()) {
                fixes.add(link(item, text.value()));
            }
            fixes.add(
                    Fix.of("Remove the collection", false, item.text(), e -> e.remove(COLLECTION)));
            out.add(
                    item.finding(
                            INFO,
                            COLLECTION,
                            "A link to the file of the collection has to stand among the links; there is none.",
                            fixes));
        } else if (!wanted) {
            lost(item, out);
        } else {
            out.explains(v -> v.pointer().isRoot() && "collection".equals(v.member()));
            List<JsonPointer> links = item.item().linksOf("collection");
            out.add(
                    item.missing(
                            INFO,
                            JsonPointer.ROOT,
                            "There is a link to a collection, but the collection's identifier (collection) is missing.",
                            fixes(item, links)));
        }
    }

    /** To the file that holds the collection; where none does, to where it would lie. */
    private static Fix link(CheckedItem item, String id) {
        Optional<String> found =
                item.options().linked().collections().stream()
                        .filter(collection -> collection.id().equals(id))
                        .map(LinkedFiles.Collection::href)
                        .findFirst();
        String href = found.orElse(CollectionLinks.BESIDE);
        return Fix.of(
                found.isPresent()
                        ? "Add the link to %s, which holds it".formatted(href)
                        : "Add a link to %s, where no file is yet".formatted(href),
                found.isPresent(),
                item.text(),
                e -> CollectionLinks.add(e, href));
    }

    /** A link to a file that is not there is right where the service alone holds the collection. */
    private static void lost(CheckedItem item, FindingSink out) {
        for (JsonPointer link : item.item().linksOf("collection")) {
            JsonPointer place = link.child("href");
            String href = item.item().string(place);
            if (href != null && !item.options().linked().isThere(href).orElse(true)) {
                out.add(
                        item.finding(
                                INFO,
                                Severity.HINT,
                                place,
                                item.places().mark(place),
                                "There is no file %s. That is well where the collection lives in the service alone."
                                        .formatted(href),
                                List.of()));
            }
        }
    }

    private static Optional<JsonPointer> misspelledRelation(CheckedItem item) {
        for (int i = 0; i < item.item().links().size(); i++) {
            JsonPointer rel = JsonPointer.of("links", i, "rel");
            String word = item.item().string(rel);
            if (word != null && SpellingMatcher.meant(word, List.of("collection")).isPresent()) {
                return Optional.of(rel);
            }
        }
        return Optional.empty();
    }

    /** The id that stands in the file at the other end of the link. */
    private static Optional<Fix> told(CheckedItem item, List<JsonPointer> links) {
        for (JsonPointer link : links) {
            String href = item.item().string(link.child("href"));
            Optional<String> id =
                    href == null ? Optional.empty() : item.options().linked().collectionId(href);
            if (id.isPresent()) {
                return Optional.of(
                        Fix.of(
                                "Set the collection to %s, as %s says"
                                        .formatted(ItemWording.quoted(id.get()), href),
                                true,
                                item.text(),
                                e -> e.set(COLLECTION, id.get())));
            }
        }
        return Optional.empty();
    }

    private static List<Fix> fixes(CheckedItem item, List<JsonPointer> links) {
        List<Fix> fixes = new ArrayList<>();
        Optional<Fix> told = told(item, links);
        told.ifPresent(fixes::add);
        item.options().collections().stream()
                .sorted()
                .limit(told.isPresent() ? 0 : 3)
                .forEach(
                        id ->
                                fixes.add(
                                        Fix.of(
                                                "Set the collection to “%s”".formatted(id),
                                                false,
                                                item.text(),
                                                e -> e.set(COLLECTION, id))));
        fixes.add(
                Fix.of(
                        "Remove the link",
                        false,
                        item.text(),
                        e -> links.reversed().forEach(e::remove)));
        return fixes;
    }
}
