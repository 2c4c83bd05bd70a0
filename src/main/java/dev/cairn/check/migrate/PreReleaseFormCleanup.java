package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.FrameworkTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms that were common while mlm was drafted, and that no release has. */
final class PreReleaseFormCleanup {

    private static final JsonPointer PROPERTIES = MlmRequirements.PROPERTIES;

    /** Where null says something. */
    private static final Set<String> NULL_MEANS =
            Set.of("mlm:accelerator", "mlm:pretrained_source", "datetime");

    /** What 1.3.0 has in an entry of statistics. */
    private static final List<String> STATISTICS =
            List.of("minimum", "maximum", "mean", "stddev", "valid_percent");

    private final MigrationDraft draft;

    PreReleaseFormCleanup(MigrationDraft draft) {
        this.draft = draft;
    }

    void run() {
        nulls(PROPERTIES, "mlm:");
        for (String key : draft.item().assets().names()) {
            nulls(MlmRequirements.ASSETS.child(key), "");
        }
        for (JsonPointer input : entries("mlm:input")) {
            if (draft.get(input.child("statistics")) instanceof JsonObject statistics) {
                draft.editor().set(input.child("statistics"), rows(statistics));
                draft.changed(
                        "Statistics in one group become a list, with an entry for each band.");
            }
        }
        frameworkVersion();
        for (JsonPointer input : entries("mlm:input")) {
            emptyPlaces(input.child("input"));
        }
        for (JsonPointer output : entries("mlm:output")) {
            emptyPlaces(output.child("result"));
            if (draft.get(output.child("result")) instanceof JsonArray results
                    && results.size() == 1) {
                draft.editor().set(output.child("result"), results.get(0));
                draft.changed("A list of one result becomes that result.");
            }
        }
    }

    /** A version such as {@code 0.8.0.dev0}, spelled as mlm asks for. */
    private void frameworkVersion() {
        JsonPointer place = PROPERTIES.child("mlm:framework_version");
        if (draft.get(place) instanceof JsonString text
                && !FrameworkTable.isVersion(text.value())) {
            FrameworkTable.fullVersion(text.value())
                    .ifPresent(
                            full -> {
                                draft.editor().set(place, full);
                                draft.changed(
                                        "The version of the framework is spelled %s, as mlm asks for."
                                                .formatted(full));
                            });
        }
    }

    /** Dimensions that were begun and never filled in: no name, and no size. */
    private void emptyPlaces(JsonPointer structure) {
        JsonPointer shape = structure.child("shape");
        JsonPointer names = structure.child("dim_order");
        if (!(draft.get(shape) instanceof JsonArray sizes)
                || !(draft.get(names) instanceof JsonArray dimensions)
                || sizes.size() != dimensions.size()) {
            return;
        }
        for (int i = sizes.size() - 1; i >= 0; i--) {
            if (isEmptyText(sizes.get(i)) && isEmptyText(dimensions.get(i))) {
                draft.editor().remove(shape.child(i)).remove(names.child(i));
                draft.changed("Dimensions with neither a name nor a size are left out.");
            }
        }
    }

    private static boolean isEmptyText(JsonValue value) {
        return value instanceof JsonString text && text.value().isBlank();
    }

    /** Lists of numbers by name, turned into one entry for each place in the lists. */
    private static List<Map<String, Object>> rows(JsonObject statistics) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int count = 1;
        for (String name : STATISTICS) {
            if (statistics.get(name) instanceof JsonArray list) {
                count = Math.max(count, list.size());
            }
        }
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (String name : STATISTICS) {
                JsonValue value = statistics.get(name);
                if (value instanceof JsonArray list && i < list.size()) {
                    value = list.get(i);
                }
                if (value instanceof JsonNumber) {
                    row.put(name, value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private List<JsonPointer> entries(String field) {
        List<JsonPointer> entries = new ArrayList<>();
        if (draft.get(PROPERTIES.child(field)) instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                entries.add(PROPERTIES.child(field).child(i));
            }
        }
        return entries;
    }

    /** Fields that are null, which says no more than leaving them out. */
    private void nulls(JsonPointer holder, String prefix) {
        if (!(draft.get(holder) instanceof JsonObject object)) {
            return;
        }
        for (JsonMember member : object.members()) {
            if (member.value() instanceof JsonNull
                    && member.name().startsWith(prefix)
                    && !NULL_MEANS.contains(member.name())) {
                draft.editor().remove(holder.child(member.name()));
                draft.changed("Fields that are null and must not be are left out.");
            }
        }
    }
}
