package dev.cairn.git;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

/**
 * What an export needs to know of an item.
 *
 * @param json whether its text is JSON
 * @param isItem whether it is a STAC Item, and not a Collection or something else in JSON
 * @param isOther whether it is a Collection or a Catalog, or has no id
 * @param id null where there is none
 * @param collection the target collection; null where there is none
 * @param status what it asks of the service; null where there is none
 */
record ExportedItemFacts(
        boolean json,
        boolean isItem,
        boolean isOther,
        @Nullable String id,
        @Nullable String collection,
        @Nullable String status) {

    private static final String PUBLISHED_SUFFIX = ":published";

    static ExportedItemFacts of(JsonText text) {
        @Nullable String id = string(text, JsonPointer.of("id"));
        @Nullable String type = string(text, JsonPointer.of("type"));
        boolean other = id == null || "Collection".equals(type) || "Catalog".equals(type);
        return new ExportedItemFacts(
                text.parses(),
                !other
                        && text.root() instanceof JsonObject root
                        && root.has("properties")
                        && root.has("assets"),
                other,
                id,
                string(text, JsonPointer.of("collection")),
                string(text, JsonPointer.of("properties", "status")));
    }

    private static @Nullable String string(JsonText text, JsonPointer pointer) {
        return text.parses() && text.get(pointer) instanceof JsonString string
                ? string.value()
                : null;
    }

    boolean publishes() {
        return "publish".equals(status) || "published".equals(status);
    }

    boolean withdraws() {
        return "unpublish".equals(status) || "unpublished".equals(status);
    }

    /** The collection that the service really uses; null where the item names none. */
    @Nullable String targetCollection() {
        @Nullable String name = collection;
        if (name == null || name.isBlank()) {
            return null;
        }
        return name.endsWith(PUBLISHED_SUFFIX) ? name : name + PUBLISHED_SUFFIX;
    }

    String name() {
        return id == null ? "this item" : id;
    }

    /** What the service does when it sees this item on a branch. */
    String serviceSentence(CheckedOutBranch branch) {
        TargetCatalogue catalogue = branch.catalogue();
        if (status == null) {
            return "The service ignores this item: it is a draft, without a status.";
        }
        if (!publishes() && !withdraws()) {
            return "The service does not know the status \"" + status + "\".";
        }
        if (catalogue == TargetCatalogue.NOT_WATCHED) {
            return "The service does not see it here. " + branch.sentence();
        }
        @Nullable String target = targetCollection();
        String where =
                "the " + catalogue.title() + (target == null ? "" : ", collection " + target);
        return publishes()
                ? "Once it is pushed, the service publishes "
                        + name()
                        + " in "
                        + where
                        + "; what is published there under the same id is replaced."
                : "Once it is pushed, the service withdraws " + name() + " from " + where + ".";
    }

    /** A message for the commit. */
    String commitMessage(boolean adds) {
        if (withdraws()) {
            return "Unpublish " + name();
        }
        if (publishes()) {
            return (adds ? "Publish " : "Publish changes of ") + name();
        }
        return (adds ? "Add " : "Update ") + name();
    }
}
