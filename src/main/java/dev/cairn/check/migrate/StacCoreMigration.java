package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.ExtensionTable;
import dev.cairn.stac.model.CollectionLinks;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Between versions of the STAC core. */
final class StacCoreMigration {

    private static final JsonPointer VERSION = JsonPointer.of("stac_version");
    private static final JsonPointer COLLECTION = JsonPointer.of("collection");
    private static final JsonPointer LICENSE = JsonPointer.of("properties", "license");
    private static final Set<String> OLD_WORDS = Set.of("proprietary", "various");

    /** What came with STAC 1.1 and has no place in 1.0. */
    private static final List<String> NEW_FIELDS =
            List.of("bands", "data_type", "nodata", "statistics", "unit");

    private static final List<String> NEW_LINK_FIELDS = List.of("method", "headers", "body");

    private StacCoreMigration() {}

    /** From a pre-release to 1.0.0. */
    static void release(MigrationDraft draft) {
        version(draft, "1.0.0");
        shortNames(draft);
        collection(draft);
    }

    /** Extensions by their short names, as they were declared before 1.0.0. */
    private static void shortNames(MigrationDraft draft) {
        if (!(draft.get(Declarations.LIST) instanceof JsonArray list)) {
            return;
        }
        ExtensionTable table = ExtensionTable.standard();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString name && !name.value().contains("/")) {
                Optional<String> url = table.address(name.value());
                if (url.isPresent()) {
                    draft.editor().set(Declarations.LIST.child(i), url.get());
                    draft.changed(
                            "The extension %s is declared by its address.".formatted(name.value()));
                } else {
                    draft.left(
                            "The extension %s is declared by a short name; put its address there."
                                    .formatted(name.value()));
                }
            }
        }
    }

    /** To 1.1.0. */
    static void up(MigrationDraft draft) {
        version(draft, "1.1.0");
        if (draft.get(LICENSE) instanceof JsonString text && OLD_WORDS.contains(text.value())) {
            draft.editor().set(LICENSE, "other");
            draft.changed(
                    "The licence “%s” becomes “other”, the one word that STAC 1.1 has for it."
                            .formatted(text.value()));
        }
        emptyDescriptions(draft);
        relativeSelf(draft);
    }

    /** STAC 1.1 has no empty descriptions: what says nothing is left out. */
    private static void emptyDescriptions(MigrationDraft draft) {
        List<JsonPointer> holders = new ArrayList<>();
        holders.add(JsonPointer.of("properties"));
        ItemAsset.of(draft.item()).forEach(asset -> holders.add(asset.pointer()));
        for (JsonPointer holder : holders) {
            JsonPointer place = holder.child("description");
            if (draft.get(place) instanceof JsonString text && text.value().isEmpty()) {
                draft.editor().remove(place);
                draft.changed("Empty descriptions go: STAC 1.1 wants at least a word in them.");
            }
        }
    }

    /** A link to the item itself that is not absolute says nothing, and STAC 1.1 forbids it. */
    static void relativeSelf(MigrationDraft draft) {
        for (JsonPointer link : draft.item().linksOf("self").reversed()) {
            String href = draft.item().string(link.child("href"));
            if (href != null && !href.contains("://")) {
                draft.editor().remove(link);
                draft.changed(
                        "The relative link of the item to itself goes: STAC 1.1 wants it absolute.");
            }
        }
    }

    /** The collection's id and the link to it come together, in every release of STAC. */
    static void collection(MigrationDraft draft) {
        boolean named = draft.get(COLLECTION) instanceof JsonString text && !text.value().isBlank();
        List<JsonPointer> links = draft.item().linksOf("collection");
        if (named && links.isEmpty()) {
            CollectionLinks.add(draft.editor());
            draft.changed(
                    "A link to the collection is added: STAC wants it beside the collection's id.");
            draft.left("See that the link to the collection leads to it (./collection.json).");
        } else if (!named && !links.isEmpty()) {
            String answer =
                    draft.ask(
                            new MigrationQuestion(
                                    "collection-link",
                                    "There is a link to a collection, but the collection's id is missing. What about the link?",
                                    List.of(
                                            new MigrationQuestion.Choice(
                                                    "keep", "Keep it, I fill in the id"),
                                            new MigrationQuestion.Choice(
                                                    "remove", "Remove the link")),
                                    "keep"));
            if (answer.equals("remove")) {
                links.reversed().forEach(draft.editor()::remove);
                draft.changed("The link to a collection goes: the collection has no id.");
            } else {
                draft.left(
                        "Fill in the id of the collection that the item's link leads to (collection).");
            }
        }
    }

    /** Back to 1.0.0. */
    static void down(MigrationDraft draft) {
        version(draft, "1.0.0");
        if (draft.get(LICENSE) instanceof JsonString text && text.value().equals("other")) {
            draft.editor().set(LICENSE, "proprietary");
            draft.changed("The licence “other” becomes “proprietary”, as STAC 1.0 calls it.");
        }
    }

    private static void version(MigrationDraft draft, String version) {
        String old = draft.item().stacVersion();
        draft.editor().set(VERSION, version);
        draft.changed("The version of STAC becomes %s instead of %s.".formatted(version, old));
    }

    /** Whether the item has nothing that STAC 1.0 does not know. */
    static boolean losesNothing(StacItem item) {
        if (hasNew(item.properties())) {
            return false;
        }
        for (ItemAsset asset : ItemAsset.of(item)) {
            if (hasNew(asset.value())) {
                return false;
            }
        }
        for (JsonValue link : item.links().elements()) {
            if (link instanceof JsonObject object
                    && NEW_LINK_FIELDS.stream().anyMatch(object::has)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNew(JsonObject holder) {
        return NEW_FIELDS.stream().anyMatch(holder::has);
    }
}
