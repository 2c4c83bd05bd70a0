package dev.cairn.form.section;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.Extension;
import dev.cairn.stac.extension.StandardExtensions;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one link of an item that has a certain relation, edited like a field of its own: an address
 * makes the link, an empty one takes it away.
 *
 * @param rel the relation
 * @param label what the form calls the field
 * @param help what it is, in a sentence
 * @param type media type of a new link
 * @param extension what has to be declared with it; null for nothing
 */
public record RelatedLink(
        String rel, String label, String help, String type, @Nullable Extension extension) {

    /** The versions before and after this one, and the newest. */
    public static final List<RelatedLink> VERSIONS =
            List.of(
                    version(
                            "predecessor-version",
                            "Predecessor",
                            "The item of the version before this one."),
                    version(
                            "successor-version",
                            "Successor",
                            "The item of the version after this one."),
                    version(
                            "latest-version",
                            "Latest version",
                            "The item of the newest version, which may change."));

    /** The text of a licence that has no name in the SPDX list. */
    public static final RelatedLink LICENCE =
            new RelatedLink(
                    "license",
                    "Licence text",
                    "The address of the terms of use, for a licence that is not in the SPDX list.",
                    "text/html",
                    null);

    private static final JsonPointer LINKS = JsonPointer.of("links");
    private static final Set<String> BARE = Set.of("rel", "href", "type");

    private static RelatedLink version(String rel, String label, String help) {
        return new RelatedLink(
                rel, label, help, "application/geo+json", StandardExtensions.VERSION);
    }

    /** Where the link is; empty where the item has none. */
    public Optional<JsonPointer> find(StacItem item) {
        return item.linksOf(rel).stream().findFirst();
    }

    /** How many links have the relation. */
    public int count(StacItem item) {
        return item.linksOf(rel).size();
    }

    /** The address; null where there is no link. */
    public @Nullable String href(StacItem item) {
        return find(item).map(link -> item.string(link.child("href"))).orElse(null);
    }

    /** Writes an address: into the link that is there, or with a new one. */
    public void set(JsonEditor editor, StacItem item, String href) {
        Optional<JsonPointer> link = find(item);
        if (link.isPresent()) {
            editor.set(link.get().child("href"), href);
            return;
        }
        Map<String, Object> fresh = new LinkedHashMap<>();
        fresh.put("rel", rel);
        fresh.put("href", href);
        fresh.put("type", type);
        editor.add(LINKS, fresh);
        if (extension != null) {
            Declarations.declare(item, extension, editor);
        }
    }

    /** Takes the link away; one that says more than its address stays, with an empty one. */
    public void clear(JsonEditor editor, StacItem item) {
        find(item)
                .ifPresent(
                        link -> {
                            if (item.text().get(link) instanceof JsonObject object
                                    && BARE.containsAll(object.names())) {
                                editor.remove(link);
                            } else {
                                editor.set(link.child("href"), "");
                            }
                        });
    }
}
