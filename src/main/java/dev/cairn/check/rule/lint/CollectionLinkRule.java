package dev.cairn.check.rule.lint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
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
                fixes.add(Fix.of("Add the link", true, item.text(), CollectionLinks::add));
            }
            fixes.add(
                    Fix.of("Remove the collection", false, item.text(), e -> e.remove(COLLECTION)));
            out.add(
                    item.finding(
                            INFO,
                            COLLECTION,
                            "A link of the relation collection has to stand beside it; there is none.",
                            fixes));
        } else if (wanted) {
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

    private static List<Fix> fixes(CheckedItem item, List<JsonPointer> links) {
        List<Fix> fixes = new ArrayList<>();
        item.options().collections().stream()
                .sorted()
                .limit(3)
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
