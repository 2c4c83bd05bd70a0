package dev.cairn.workspace;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextLayout;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A folder of collections with models and training data in which nothing is wrong between items.
 * Each collection has 50 items: 30 models, in pairs of versions, each made from one of 20 sets of
 * training data, whose areas are tiles of a grid.
 */
public final class GeneratedCheckout {

    public static final int PER_COLLECTION = 50;
    private static final int DATA = 20;

    private final Path folder;
    private final JsonText model;
    private final JsonText data;
    private final List<Path> models = new ArrayList<>();
    private final List<Path> sets = new ArrayList<>();
    private final List<Path> collections = new ArrayList<>();

    private GeneratedCheckout(Path folder) throws IOException {
        this.folder = folder;
        this.model = resource("guide-model.json");
        this.data = resource("guide-data.json");
    }

    /** Writes so many items, a multiple of 50. */
    public static GeneratedCheckout of(Path folder, int items) throws IOException {
        GeneratedCheckout made = new GeneratedCheckout(folder);
        for (int c = 0; c < items / PER_COLLECTION; c++) {
            made.collection(c);
        }
        return made;
    }

    private static JsonText resource(String name) throws IOException {
        try (InputStream in =
                GeneratedCheckout.class.getResourceAsStream("/dev/cairn/ui/section/" + name)) {
            return JsonText.of(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** All models, in their order: the second of each two is the next version of the first. */
    public List<Path> models() {
        return models;
    }

    /** All sets of training data. */
    public List<Path> sets() {
        return sets;
    }

    public List<Path> collections() {
        return collections;
    }

    public List<Path> items() {
        List<Path> all = new ArrayList<>(models);
        all.addAll(sets);
        return all;
    }

    /** The path of a file as rows name it. */
    public String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Changes a file by its structure. */
    public static void edit(Path file, java.util.function.Consumer<JsonEditor> change)
            throws IOException {
        JsonEditor editor = new JsonEditor(JsonText.of(Files.readString(file)));
        change.accept(editor);
        Files.writeString(file, editor.result().text());
    }

    private void collection(int c) throws IOException {
        String name = "lab-%03d".formatted(c);
        Path top = folder.resolve(name);
        Files.createDirectories(top.resolve("models/previews"));
        Files.createDirectories(top.resolve("data"));
        List<Map<String, Object>> links = new ArrayList<>();
        for (int i = 0; i < PER_COLLECTION - DATA; i++) {
            models.add(model(top, name, i));
            links.add(link("item", "./models/model-%03d.json".formatted(i)));
        }
        for (int i = 0; i < DATA; i++) {
            sets.add(set(top, name, c, i));
            links.add(link("item", "./data/data-%03d.json".formatted(i)));
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "Collection");
        collection.put("stac_version", "1.0.0");
        collection.put("id", name);
        collection.put("title", "Lab " + c);
        collection.put("description", "Models and data of lab " + c);
        collection.put("license", "Apache-2.0");
        collection.put(
                "extent",
                Map.of(
                        "spatial", Map.of("bbox", List.of(List.of(-30, -60, 60, 70))),
                        "temporal",
                                Map.of(
                                        "interval",
                                        List.of(
                                                List.of(
                                                        "2015-01-01T00:00:00Z",
                                                        "2030-01-01T00:00:00Z")))));
        collection.put(
                "summaries",
                Map.of(
                        "license", List.of("Apache-2.0", "CC-BY-4.0"),
                        "mlm:batch_size_suggestion", Map.of("minimum", 1, "maximum", 64)));
        collection.put("links", links);
        collections.add(
                Files.writeString(
                        top.resolve("collection.json"),
                        dev.cairn.json.JsonValues.write(collection, TextLayout.STANDARD, 0)));
    }

    private Path model(Path top, String collection, int i) throws IOException {
        String id = "model-%03d".formatted(i);
        JsonEditor editor = new JsonEditor(model);
        editor.set(JsonPointer.of("id"), id);
        editor.set(JsonPointer.of("collection"), collection);
        editor.set(
                JsonPointer.of("properties", "title"), "Model %d of %s".formatted(i, collection));
        editor.set(JsonPointer.of("properties", "version"), "1.%d.0".formatted(i % 2));
        List<Map<String, Object>> links = new ArrayList<>();
        links.add(link("collection", "../collection.json"));
        links.add(link("derived_from", "../data/data-%03d.json".formatted(i % DATA)));
        links.add(
                i % 2 == 0
                        ? link("successor-version", "./model-%03d.json".formatted(i + 1))
                        : link("predecessor-version", "./model-%03d.json".formatted(i - 1)));
        editor.set(JsonPointer.of("links"), links);
        editor.set(
                JsonPointer.of("assets", "preview"),
                Map.of("href", "./previews/" + id + ".png", "type", "image/png"));
        Files.writeString(top.resolve("models/previews/" + id + ".png"), id);
        return Files.writeString(top.resolve("models/" + id + ".json"), editor.result().text());
    }

    private Path set(Path top, String collection, int c, int i) throws IOException {
        String id = "data-%03d".formatted(i);
        JsonEditor editor = new JsonEditor(data);
        double west = i;
        double south = c % 60;
        editor.set(JsonPointer.of("id"), id);
        editor.set(JsonPointer.of("collection"), collection);
        editor.set(JsonPointer.of("properties", "title"), "Data %d of %s".formatted(i, collection));
        editor.set(
                JsonPointer.of("properties", "ml-aoi:split"),
                List.of("train", "test", "validate").get(i % 3));
        editor.set(JsonPointer.of("properties", "status"), "published");
        editor.set(
                JsonPointer.of("properties", "datetime"),
                "2022-05-%02dT00:00:00Z".formatted(i + 1));
        editor.set(
                JsonPointer.of("geometry"),
                Map.of(
                        "type",
                        "Polygon",
                        "coordinates",
                        List.of(
                                List.of(
                                        List.of(west, south),
                                        List.of(west + 1, south),
                                        List.of(west + 1, south + 1),
                                        List.of(west, south + 1),
                                        List.of(west, south)))));
        editor.set(JsonPointer.of("bbox"), List.of(west, south, west + 1, south + 1));
        editor.set(JsonPointer.of("links"), List.of(link("collection", "../collection.json")));
        return Files.writeString(top.resolve("data/" + id + ".json"), editor.result().text());
    }

    private static Map<String, Object> link(String rel, String href) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", rel);
        link.put("href", href);
        link.put("type", "application/json");
        return link;
    }
}
