package dev.cairn.check.migrate;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** From ml-model to mlm 1.3.0. */
final class MlModelMigration {

    private static final JsonPointer PROPERTIES = MlmRequirements.PROPERTIES;
    private static final String PREFIX = "ml-model:";

    /** Roles of assets: what becomes of them. */
    private static final Map<String, List<String>> ROLES =
            Map.of(
                    PREFIX + "inference-runtime", List.of("mlm:inference-runtime", "runtime"),
                    PREFIX + "training-runtime", List.of("mlm:training-runtime", "runtime"),
                    PREFIX + "checkpoint", List.of("mlm:checkpoint", "mlm:model", "mlm:weights"));

    /** Links to images: the key of the asset that each becomes, and its role. */
    private static final Map<String, List<String>> IMAGES =
            Map.of(
                    PREFIX + "inferencing-image",
                            List.of("inferencing-image", "mlm:inference-runtime"),
                    PREFIX + "training-image", List.of("training-image", "mlm:training-runtime"));

    /** Links to data: which part of the data it is. */
    private static final Map<String, String> DATA =
            Map.of(PREFIX + "train-data", "train", PREFIX + "test-data", "test");

    void run(MigrationDraft draft) {
        MlmRequirements.declare(draft, "ml-model");
        properties(draft);
        roles(draft);
        links(draft);
        MlmRequirements.modelAsset(draft);
        MlmRequirements.bands(draft);
        StacCoreMigration.collection(draft);
        rest(draft);
    }

    private static void properties(MigrationDraft draft) {
        if (!(draft.get(PROPERTIES) instanceof JsonObject)) {
            draft.editor().set(PROPERTIES, Map.of());
        }
        remove(draft, "type", "ml-model:type goes: the declared extension says it.");
        MlmRequirements.name(draft);
        rename(draft, "architecture", "mlm:architecture");
        MlmRequirements.architecture(draft);
        tasks(draft);
        learning(draft);
        processor(draft);
        MlmRequirements.list(draft, "mlm:input", "Describe what goes into the model (mlm:input).");
        MlmRequirements.list(
                draft, "mlm:output", "Describe what comes out of the model (mlm:output).");
    }

    private static void rename(MigrationDraft draft, String old, String name) {
        JsonPointer place = PROPERTIES.child(PREFIX + old);
        if (draft.get(place) != null && draft.get(PROPERTIES.child(name)) == null) {
            draft.editor().rename(place, name);
            draft.changed("%s becomes %s.".formatted(PREFIX + old, name));
        } else {
            draft.editor().remove(place);
        }
    }

    private static void remove(MigrationDraft draft, String old, String sentence) {
        JsonPointer place = PROPERTIES.child(PREFIX + old);
        if (draft.get(place) != null) {
            draft.editor().remove(place);
            draft.changed(sentence);
        }
    }

    private static void tasks(MigrationDraft draft) {
        JsonPointer old = PROPERTIES.child(PREFIX + "prediction_type");
        JsonPointer tasks = PROPERTIES.child("mlm:tasks");
        if (draft.get(tasks) == null) {
            JsonValue type = draft.get(old);
            if (type == null) {
                draft.editor().set(tasks, List.of());
                draft.left("Name the tasks of the model (mlm:tasks).");
            } else {
                draft.editor().rename(old, "mlm:tasks");
                draft.editor().set(tasks, type instanceof JsonArray ? type : List.of(type));
                draft.changed("ml-model:prediction_type becomes mlm:tasks, a list.");
            }
        }
        draft.editor().remove(old);
        MlmRequirements.tasks(draft, tasks);
    }

    private static void learning(MigrationDraft draft) {
        JsonPointer place = PROPERTIES.child(PREFIX + "learning_approach");
        JsonValue approach = draft.get(place);
        if (approach instanceof JsonString word) {
            JsonPointer keywords = PROPERTIES.child("keywords");
            boolean there =
                    draft.get(keywords) instanceof JsonArray list && list.elements().contains(word);
            if (!there && !word.value().isBlank()) {
                draft.editor()
                        .add(
                                keywords,
                                word.value().endsWith("learning")
                                        ? word.value()
                                        : word.value() + " learning");
            }
            draft.changed("ml-model:learning_approach has no successor; it is kept as a keyword.");
        }
        draft.editor().remove(place);
    }

    private static void processor(MigrationDraft draft) {
        JsonPointer place = PROPERTIES.child(PREFIX + "training-processor-type");
        if (draft.get(place) instanceof JsonString type) {
            String accelerator = type.value().equals("gpu") ? "cuda" : "amd64";
            String answer =
                    draft.ask(
                            new MigrationQuestion(
                                    "accelerator",
                                    "The model was trained on a %s; mlm says what it runs on. Is that %s?"
                                            .formatted(named(type.value()), accelerator),
                                    List.of(
                                            new MigrationQuestion.Choice(
                                                    "yes", "Yes, it runs on " + accelerator),
                                            new MigrationQuestion.Choice(
                                                    "no", "No, leave it open")),
                                    "yes"));
            if (answer.equals("yes")) {
                draft.editor().set(PROPERTIES.child("mlm:accelerator"), accelerator);
                draft.editor()
                        .set(
                                PROPERTIES.child("mlm:accelerator_summary"),
                                "Trained on a %s".formatted(named(type.value())));
                draft.changed(
                        "ml-model:training-processor-type becomes mlm:accelerator, with a summary.");
            } else {
                draft.changed("ml-model:training-processor-type goes.");
            }
        }
        draft.editor().remove(place);
        JsonPointer system = PROPERTIES.child(PREFIX + "training-os");
        if (draft.get(system) != null) {
            draft.editor().remove(system);
            draft.changed("ml-model:training-os goes: it has no successor.");
        }
    }

    private static String named(String processor) {
        return processor.length() == 3 ? processor.toUpperCase(Locale.ROOT) : processor;
    }

    private static void roles(MigrationDraft draft) {
        for (ItemAsset asset : ItemAsset.of(draft.item())) {
            List<String> roles = new ArrayList<>();
            boolean changed = false;
            for (String role : asset.roles()) {
                List<String> now = ROLES.getOrDefault(role, List.of(role));
                changed |= ROLES.containsKey(role);
                for (String one : now) {
                    if (!roles.contains(one)) {
                        roles.add(one);
                    }
                }
            }
            // the file that MLflow wrote is the model itself, whatever it was called
            if (changed && asset.href().endsWith("/" + ItemAsset.MODEL_FILE)) {
                roles.remove("mlm:model");
                roles.addFirst("mlm:model");
            }
            if (changed) {
                draft.editor().set(asset.pointer("roles"), roles);
                draft.changed("Roles of assets get the prefix mlm: and what mlm adds to them.");
            }
        }
    }

    private static void links(MigrationDraft draft) {
        if (!(draft.get(JsonPointer.of("links")) instanceof JsonArray links)) {
            return;
        }
        for (int i = links.size() - 1; i >= 0; i--) {
            JsonPointer place = JsonPointer.of("links", i);
            if (!(links.get(i) instanceof JsonObject link)
                    || !(link.get("rel") instanceof JsonString rel)) {
                continue;
            }
            if (DATA.containsKey(rel.value())) {
                draft.editor().set(place.child("rel"), "derived_from");
                draft.editor().set(place.child("ml-aoi:split"), DATA.get(rel.value()));
                draft.changed(
                        "Links to training and test data get the relation derived_from, with ml-aoi:split.");
            } else if (IMAGES.containsKey(rel.value())) {
                List<String> asset = Objects.requireNonNull(IMAGES.get(rel.value()));
                image(draft, place, link, asset.get(0), asset.get(1));
            }
        }
    }

    private static void image(
            MigrationDraft draft, JsonPointer place, JsonObject link, String key, String role) {
        Map<String, Object> asset = new LinkedHashMap<>();
        for (String name : List.of("href", "type", "title")) {
            JsonValue value = link.get(name);
            if (value != null && !(value instanceof JsonNull)) {
                asset.put(name, value);
            }
        }
        asset.put("roles", List.of(role, "runtime"));
        String free = key;
        for (int i = 2; draft.get(MlmRequirements.ASSETS.child(free)) != null; i++) {
            free = key + "-" + i;
        }
        draft.editor().remove(place);
        draft.editor().set(MlmRequirements.ASSETS.child(free), asset);
        draft.changed("Links to images become assets with a role of mlm.");
    }

    /** Fields that ml-model never had, or that have no successor. */
    private static void rest(MigrationDraft draft) {
        for (String name : draft.item().properties().names()) {
            if (name.startsWith(PREFIX)) {
                draft.left("%s has no successor and stays as it is.".formatted(name));
            }
        }
    }
}
