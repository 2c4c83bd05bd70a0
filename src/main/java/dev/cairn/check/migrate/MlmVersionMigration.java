package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From another version of mlm, older or newer, to 1.3.0. */
final class MlmVersionMigration {

    private static final JsonPointer PROPERTIES = MlmRequirements.PROPERTIES;
    private static final String PRE = "pre_processing_function";
    private static final String POST = "post_processing_function";

    /** Fields of newer versions that 1.3.0 does not read. */
    private static final Set<String> NEWER = Set.of("mlm:compile_method");

    void run(MigrationDraft draft) {
        MlmRequirements.declare(draft, "mlm");
        new PreReleaseFormCleanup(draft).run();
        MlmRequirements.name(draft);
        MlmRequirements.architecture(draft);
        MlmRequirements.list(draft, "mlm:tasks", "Name the tasks of the model (mlm:tasks).");
        MlmRequirements.list(draft, "mlm:input", "Describe what goes into the model (mlm:input).");
        MlmRequirements.list(
                draft, "mlm:output", "Describe what comes out of the model (mlm:output).");
        MlmRequirements.tasks(draft, PROPERTIES.child("mlm:tasks"));
        entries(draft, "mlm:input");
        entries(draft, "mlm:output");
        classes(draft);
        MlmRequirements.modelAsset(draft);
        MlmRequirements.bands(draft);
        newer(draft);
        core(draft);
        if (draft.get(PROPERTIES.child("mlm:hyperparameters")) instanceof JsonObject o
                && o.isEmpty()) {
            draft.editor().remove(PROPERTIES.child("mlm:hyperparameters"));
            draft.changed("The empty hyperparameters go.");
        }
    }

    /** What no release of STAC takes, whatever the extension. */
    private static void core(MigrationDraft draft) {
        String version = draft.item().stacVersion();
        if (version != null && version.startsWith("1.1.")) {
            StacCoreMigration.relativeSelf(draft);
        }
        StacCoreMigration.collection(draft);
    }

    private static void entries(MigrationDraft draft, String field) {
        JsonPointer list = PROPERTIES.child(field);
        if (!(draft.get(list) instanceof JsonArray array)) {
            return;
        }
        boolean input = field.equals("mlm:input");
        for (int i = 0; i < array.size(); i++) {
            JsonPointer entry = list.child(i);
            if (!(draft.get(entry) instanceof JsonObject object)) {
                continue;
            }
            if (input) {
                if (!object.has("bands")) {
                    draft.editor().set(entry.child("bands"), List.of());
                    draft.changed("Inputs without bands get an empty list of bands.");
                }
                new ValueScalingConversion(draft, entry).convert();
                functions(draft, entry.child(PRE));
            } else {
                MlmRequirements.tasks(draft, entry.child("tasks"));
                functions(draft, entry.child(POST));
            }
            if (object.has("variables")) {
                draft.changed(
                        "The variables of %s stay, though mlm 1.3.0 does not read them."
                                .formatted(input ? "inputs" : "outputs"));
            }
        }
    }

    /** One function instead of a list of them, each with its format and expression. */
    private static void functions(MigrationDraft draft, JsonPointer place) {
        switch (draft.get(place)) {
            case JsonArray list when list.size() == 1 -> {
                draft.editor().set(place, list.get(0));
                draft.changed("A list of one processing function becomes that function.");
            }
            case JsonArray list when list.size() == 0 -> {
                draft.editor().set(place, null);
                draft.changed("An empty list of processing functions becomes null.");
            }
            case JsonArray list -> {
                Map<String, Object> sequence = new LinkedHashMap<>();
                sequence.put("format", "sequence");
                sequence.put("expression", list);
                draft.editor().set(place, sequence);
                draft.changed(
                        "Several processing functions become one of the format “sequence” that holds them all.");
            }
            case null, default -> {}
        }
        if (draft.get(place) instanceof JsonObject function) {
            whole(draft, place, function);
        }
    }

    private static void whole(MigrationDraft draft, JsonPointer place, JsonObject function) {
        if (function.has("format") && function.has("expression")) {
            return;
        }
        JsonValue described = function.get("description");
        if (!function.has("expression")) {
            draft.editor().set(place.child("expression"), described == null ? "" : described);
        }
        if (!function.has("format")) {
            draft.editor().set(place.child("format"), "text");
        }
        draft.changed(
                "A processing function that is only described becomes one of the format “text”.");
    }

    /** The version of the classes that mlm 1.3.0 goes by wants a description. */
    private static void classes(MigrationDraft draft) {
        JsonPointer list = PROPERTIES.child("mlm:output");
        if (!(draft.get(list) instanceof JsonArray outputs)) {
            return;
        }
        for (int i = 0; i < outputs.size(); i++) {
            JsonPointer classes = list.child(i).child("classification:classes");
            if (draft.get(classes) instanceof JsonArray array) {
                for (int k = 0; k < array.size(); k++) {
                    describe(draft, classes.child(k));
                }
            }
        }
    }

    private static void describe(MigrationDraft draft, JsonPointer place) {
        if (draft.get(place) instanceof JsonObject entry && !entry.has("description")) {
            for (String other : List.of("title", "name")) {
                if (entry.get(other) instanceof JsonString text && !text.value().isBlank()) {
                    draft.editor().set(place.child("description"), text.value());
                    draft.changed("Classes without a description get their name as one.");
                    return;
                }
            }
        }
    }

    private static void newer(MigrationDraft draft) {
        for (String key : draft.item().assets().names()) {
            if (draft.item().assets().get(key) instanceof JsonObject asset) {
                NEWER.stream()
                        .filter(asset::has)
                        .forEach(
                                name ->
                                        draft.changed(
                                                "%s stays, though mlm 1.3.0 does not read it."
                                                        .formatted(name)));
            }
        }
    }
}
