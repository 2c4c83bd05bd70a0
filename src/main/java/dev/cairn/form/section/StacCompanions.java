package dev.cairn.form.section;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.Doi;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is written together with a field, so that an item never has only the half of something. */
final class StacCompanions {

    private static final JsonPointer LINKS = JsonPointer.of("links");

    private StacCompanions() {}

    /**
     * A collection has a link with it, and without a collection there is no such link: the core
     * demands both.
     */
    static void collectionLink(
            StacItem before, StacItem after, JsonPointer field, JsonEditor editor) {
        List<JsonPointer> links = after.linksOf("collection");
        if (after.root().has("collection") && links.isEmpty()) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("rel", "collection");
            link.put("href", "../collection.json");
            link.put("type", "application/json");
            editor.add(LINKS, link);
        } else if (!after.root().has("collection") && before.root().has("collection")) {
            removeAll(links, editor);
        }
    }

    /** The DOI of the resource has its link, which follows it. */
    static void citeAs(StacItem before, StacItem after, JsonPointer field, JsonEditor editor) {
        String now = Objects.requireNonNullElse(after.string(field), "");
        String old = Objects.requireNonNullElse(before.string(field), "");
        Optional<JsonPointer> own =
                after.linksOf("cite-as").stream()
                        .filter(link -> isDoi(after.string(link.child("href")), old))
                        .findFirst();
        if (Doi.isBare(now)) {
            if (own.isPresent()) {
                editor.set(own.get().child("href"), Doi.url(now));
            } else if (after.linksOf("cite-as").isEmpty()) {
                Map<String, Object> link = new LinkedHashMap<>();
                link.put("rel", "cite-as");
                link.put("href", Doi.url(now));
                editor.add(LINKS, link);
            }
        } else if (now.isEmpty() && own.isPresent()) {
            editor.remove(own.get());
        }
    }

    private static boolean isDoi(@Nullable String href, String doi) {
        return href != null && !doi.isEmpty() && Doi.find(href).filter(doi::equals).isPresent();
    }

    private static void removeAll(List<JsonPointer> links, JsonEditor editor) {
        for (int i = links.size() - 1; i >= 0; i--) {
            editor.remove(links.get(i));
        }
    }
}
