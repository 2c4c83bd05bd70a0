package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.extension.Declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From another version of ml-aoi to 0.2.0, which the service reads and which can be passed. */
final class MlAoiMigration {

    private static final String SPLIT = "ml-aoi:split";

    /** Other words for the parts of a data set. */
    private static final Map<String, String> SPLITS =
            Map.of(
                    "training", "train",
                    "testing", "test",
                    "validation", "validate",
                    "val", "validate");

    private MlAoiMigration() {}

    static void run(MigrationDraft draft) {
        declare(draft);
        List<JsonPointer> holders = new ArrayList<>();
        holders.add(JsonPointer.of("properties"));
        draft.item().assets().names().forEach(key -> holders.add(JsonPointer.of("assets", key)));
        for (int i = 0; i < draft.item().links().size(); i++) {
            holders.add(JsonPointer.of("links", i));
        }
        for (JsonPointer holder : holders) {
            split(draft, holder.child(SPLIT));
        }
        roles(draft);
        StacCoreMigration.collection(draft);
    }

    private static void declare(MigrationDraft draft) {
        boolean there = draft.item().extensions().contains(ExtensionUrl.ML_AOI);
        for (ExtensionUrl old : draft.item().declared("ml-aoi")) {
            if (old.url().equals(ExtensionUrl.ML_AOI)) {
                continue;
            }
            JsonPointer entry = Declarations.entry(draft.item(), old.url());
            if (there) {
                draft.editor().remove(entry);
            } else {
                draft.editor().set(entry, ExtensionUrl.ML_AOI);
                there = true;
            }
        }
        draft.changed("ml-aoi 0.2.0 is declared.");
    }

    private static void split(MigrationDraft draft, JsonPointer place) {
        if (draft.get(place) instanceof JsonString text && SPLITS.containsKey(text.value())) {
            String word = Objects.requireNonNull(SPLITS.get(text.value()));
            draft.editor().set(place, word);
            draft.changed("The split “%s” becomes “%s”.".formatted(text.value(), word));
        }
    }

    /** Links that say in a field without a prefix what ml-aoi:role is for. */
    private static void roles(MigrationDraft draft) {
        if (!(draft.get(JsonPointer.of("links")) instanceof JsonArray links)) {
            return;
        }
        for (int i = 0; i < links.size(); i++) {
            JsonPointer link = JsonPointer.of("links", i);
            if (links.get(i) instanceof JsonObject object
                    && object.get("role") instanceof JsonString role
                    && role.value().startsWith("ml-aoi:")
                    && !object.has("ml-aoi:role")) {
                draft.editor()
                        .rename(link.child("role"), "ml-aoi:role")
                        .set(link.child("ml-aoi:role"), role.value().substring("ml-aoi:".length()));
                draft.changed("The role of links to labels and features becomes ml-aoi:role.");
            }
        }
    }
}
