package dev.cairn.check.migrate;

import dev.cairn.check.explain.TextCorrections;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.SpellingMatcher;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mlm 1.3.0 asks of every item, wherever it comes from. */
final class MlmRequirements {

    static final JsonPointer PROPERTIES = JsonPointer.of("properties");
    static final JsonPointer ASSETS = JsonPointer.of("assets");

    private MlmRequirements() {}

    /** Puts the two addresses of mlm 1.3.0 in the place of those of an extension. */
    static void declare(MigrationDraft draft, String extension) {
        List<ExtensionUrl> declared = new ArrayList<>(draft.item().declared(extension));
        declared.addAll(
                draft.item().declared("mlm").stream().filter(e -> !declared.contains(e)).toList());
        boolean first = true;
        for (ExtensionUrl old : declared) {
            if (old.url().equals(ExtensionUrl.MLM) || old.url().equals(ExtensionUrl.MLM_CRIM)) {
                continue;
            }
            JsonPointer entry = Declarations.entry(draft.item(), old.url());
            if (first && !draft.item().extensions().contains(ExtensionUrl.MLM)) {
                draft.editor().set(entry, ExtensionUrl.MLM);
            } else {
                draft.editor().remove(entry);
            }
            first = false;
        }
        Declarations.declare(draft.editor(), StandardExtensions.MLM);
        draft.changed("mlm 1.3.0 is declared, at both of its addresses.");
    }

    /** Tasks that 1.3.0 does not have become those that it has. */
    static void tasks(MigrationDraft draft, JsonPointer list) {
        if (!(draft.get(list) instanceof JsonArray tasks)) {
            return;
        }
        List<String> known = List.of();
        for (int i = tasks.size() - 1; i >= 0; i--) {
            if (tasks.get(i) instanceof JsonString task) {
                known = known.isEmpty() ? knownTasks() : known;
                if (!known.contains(task.value())) {
                    replace(draft, list, i, task.value(), known);
                }
            }
        }
    }

    /** The tasks of mlm 1.3.0, as the schema that comes with the program lists them. */
    private static List<String> knownTasks() {
        StacItem item =
                StacItem.of(
                        JsonText.of(
                                "{\"type\": \"Feature\", \"stac_extensions\": [\"%s\"]}"
                                        .formatted(ExtensionUrl.MLM)));
        List<String> tasks = new ArrayList<>();
        new SchemaFieldFacts(SchemaStore.bundled())
                .field(item, PROPERTIES.child("mlm:tasks").child(0))
                .ifPresent(field -> field.choices().forEach(task -> tasks.add("" + task)));
        return List.copyOf(tasks);
    }

    private static void replace(
            MigrationDraft draft, JsonPointer list, int index, String task, List<String> known) {
        String preset =
                task.equals("downscaling")
                        ? "super-resolution"
                        : Optional.ofNullable(OTHER_NAMES.get(task))
                                .or(() -> SpellingMatcher.meant(task, known))
                                .orElse("");
        List<MigrationQuestion.Choice> choices = new ArrayList<>();
        known.forEach(name -> choices.add(new MigrationQuestion.Choice(name, name)));
        choices.add(new MigrationQuestion.Choice("", "Leave it out"));
        String answer =
                draft.ask(
                        new MigrationQuestion(
                                "task:" + task,
                                "mlm 1.3.0 has no task “%s”. What comes nearest?".formatted(task),
                                choices,
                                preset));
        boolean there =
                draft.get(list) instanceof JsonArray now
                        && now.elements().stream()
                                .anyMatch(
                                        t -> t instanceof JsonString s && s.value().equals(answer));
        if (answer.isEmpty() || there) {
            draft.editor().remove(list.child(index));
            draft.changed("The task “%s” goes: mlm 1.3.0 does not have it.".formatted(task));
        } else {
            draft.editor().set(list.child(index), answer);
            draft.changed("The task “%s” becomes “%s”.".formatted(task, answer));
        }
    }

    /** Tasks by names that only drafts of mlm or other vocabularies have. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "object_detection", "object-detection",
                    "semantic_segmentation", "semantic-segmentation",
                    "image-classification", "scene-classification",
                    "time-series-forecasting", "regression",
                    "forecasting", "regression");

    /** Sees that one asset is the model. */
    static void modelAsset(MigrationDraft draft) {
        List<ItemAsset> assets = ItemAsset.of(draft.item());
        if (assets.stream().anyMatch(a -> a.roles().contains(ItemAsset.MODEL_ROLE))) {
            return;
        }
        if (assets.isEmpty()) {
            draft.editor().set(ASSETS.child("model"), ItemAsset.newModel());
            draft.changed("An asset for the model is added.");
            draft.left("Fill in where the model is (the address of the new asset “model”).");
            return;
        }
        List<MigrationQuestion.Choice> choices =
                assets.stream().map(a -> new MigrationQuestion.Choice(a.key(), a.key())).toList();
        String preset = ItemAsset.likeliestModel(assets).orElse(assets.getFirst()).key();
        String key =
                choices.size() == 1
                        ? preset
                        : draft.ask(
                                new MigrationQuestion(
                                        "model-asset",
                                        "Which asset is the model?",
                                        choices,
                                        preset));
        JsonPointer roles = ASSETS.child(key).child("roles");
        if (draft.get(roles) instanceof JsonArray) {
            draft.editor().insert(roles, 0, ItemAsset.MODEL_ROLE);
        } else {
            draft.editor().set(roles, List.of(ItemAsset.MODEL_ROLE));
        }
        draft.changed("The asset “%s” gets the role mlm:model.".formatted(key));
    }

    /** Describes the bands that inputs name, as mlm 1.3.0 wants it. */
    static void bands(MigrationDraft draft) {
        StacItem item = draft.item();
        if (BandDescriptions.areWanted(item) && !BandDescriptions.satisfyMlm(item)) {
            BandDescriptions.describe(item, draft.editor());
            draft.changed(
                    "The bands that the inputs name are described on the model asset (eo:bands).");
        }
    }

    /** Adds a name of the model where it has none. */
    static void name(MigrationDraft draft) {
        JsonPointer place = PROPERTIES.child("mlm:name");
        if (!(draft.get(PROPERTIES) instanceof JsonObject) || draft.get(place) != null) {
            return;
        }
        String title = draft.item().string(PROPERTIES.child("title"));
        String name = TextCorrections.name(title == null || title.isBlank() ? "" : title);
        if (name.isEmpty()) {
            String id = draft.item().id();
            name = TextCorrections.name(id == null ? "" : id);
        }
        draft.editor().set(place, name.isEmpty() ? "model" : name);
        draft.changed("mlm:name is made of the item's title or identifier.");
    }

    /** Adds an empty architecture, to be filled in, where it is missing. */
    static void architecture(MigrationDraft draft) {
        JsonPointer place = PROPERTIES.child("mlm:architecture");
        if (draft.get(PROPERTIES) instanceof JsonObject && draft.get(place) == null) {
            draft.editor().set(place, "");
            draft.changed("mlm:architecture is added, empty.");
            draft.left("Name the architecture of the model (mlm:architecture).");
        }
    }

    /** Adds an empty list, to be filled in, where a required list is missing. */
    static void list(MigrationDraft draft, String name, String toDo) {
        JsonPointer place = PROPERTIES.child(name);
        if (draft.get(PROPERTIES) instanceof JsonObject && draft.get(place) == null) {
            draft.editor().set(place, List.of());
            draft.changed("%s is added, empty.".formatted(name));
            draft.left(toDo);
        }
    }
}
