package dev.cairn.check.migrate;

import dev.cairn.check.explain.Texts;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;
import dev.cairn.stac.Spelling;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;
import dev.cairn.stac.model.BandDescriptions;
import dev.cairn.stac.model.ItemAsset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mlm 1.3.0 asks of every item, wherever it comes from. */
final class MlmBasics {

    static final Pointer PROPERTIES = Pointer.of("properties");
    static final Pointer ASSETS = Pointer.of("assets");

    private MlmBasics() {}

    /** Puts the two addresses of mlm 1.3.0 in the place of those of an extension. */
    static void declare(Draft draft, String extension) {
        List<ExtensionUrl> declared = new ArrayList<>(draft.item().declared(extension));
        declared.addAll(
                draft.item().declared("mlm").stream().filter(e -> !declared.contains(e)).toList());
        boolean first = true;
        for (ExtensionUrl old : declared) {
            if (old.url().equals(ExtensionUrl.MLM) || old.url().equals(ExtensionUrl.MLM_CRIM)) {
                continue;
            }
            Pointer entry = Declarations.entry(draft.item(), old.url());
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
    static void tasks(Draft draft, Pointer list) {
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
        Item item =
                Item.of(
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
            Draft draft, Pointer list, int index, String task, List<String> known) {
        String preset =
                task.equals("downscaling")
                        ? "super-resolution"
                        : Optional.ofNullable(OTHER_NAMES.get(task))
                                .or(() -> Spelling.meant(task, known))
                                .orElse("");
        List<Question.Choice> choices = new ArrayList<>();
        known.forEach(name -> choices.add(new Question.Choice(name, name)));
        choices.add(new Question.Choice("", "Leave it out"));
        String answer =
                draft.ask(
                        new Question(
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
    static void modelAsset(Draft draft) {
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
        List<Question.Choice> choices =
                assets.stream().map(a -> new Question.Choice(a.key(), a.key())).toList();
        String preset = ItemAsset.likeliestModel(assets).orElse(assets.getFirst()).key();
        String key =
                choices.size() == 1
                        ? preset
                        : draft.ask(
                                new Question(
                                        "model-asset",
                                        "Which asset is the model?",
                                        choices,
                                        preset));
        Pointer roles = ASSETS.child(key).child("roles");
        if (draft.get(roles) instanceof JsonArray) {
            draft.editor().insert(roles, 0, ItemAsset.MODEL_ROLE);
        } else {
            draft.editor().set(roles, List.of(ItemAsset.MODEL_ROLE));
        }
        draft.changed("The asset “%s” gets the role mlm:model.".formatted(key));
    }

    /** Describes the bands that inputs name, as mlm 1.3.0 wants it. */
    static void bands(Draft draft) {
        Item item = draft.item();
        if (BandDescriptions.areWanted(item) && !BandDescriptions.satisfyMlm(item)) {
            BandDescriptions.describe(item, draft.editor());
            draft.changed(
                    "The bands that the inputs name are described on the model asset (eo:bands).");
        }
    }

    /** Adds a name of the model where it has none. */
    static void name(Draft draft) {
        Pointer place = PROPERTIES.child("mlm:name");
        if (!(draft.get(PROPERTIES) instanceof JsonObject) || draft.get(place) != null) {
            return;
        }
        String title = draft.item().string(PROPERTIES.child("title"));
        String name = Texts.name(title == null || title.isBlank() ? "" : title);
        if (name.isEmpty()) {
            String id = draft.item().id();
            name = Texts.name(id == null ? "" : id);
        }
        draft.editor().set(place, name.isEmpty() ? "model" : name);
        draft.changed("mlm:name is made of the item's title or identifier.");
    }

    /** Adds an empty architecture, to be filled in, where it is missing. */
    static void architecture(Draft draft) {
        Pointer place = PROPERTIES.child("mlm:architecture");
        if (draft.get(PROPERTIES) instanceof JsonObject && draft.get(place) == null) {
            draft.editor().set(place, "");
            draft.changed("mlm:architecture is added, empty.");
            draft.left("Name the architecture of the model (mlm:architecture).");
        }
    }

    /** Adds an empty list, to be filled in, where a required list is missing. */
    static void list(Draft draft, String name, String toDo) {
        Pointer place = PROPERTIES.child(name);
        if (draft.get(PROPERTIES) instanceof JsonObject && draft.get(place) == null) {
            draft.editor().set(place, List.of());
            draft.changed("%s is added, empty.".formatted(name));
            draft.left(toDo);
        }
    }
}
