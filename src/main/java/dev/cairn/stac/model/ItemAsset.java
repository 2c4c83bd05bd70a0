package dev.cairn.stac.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.stac.StacItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An asset of an item.
 *
 * @param key its key
 * @param value its fields
 */
public record ItemAsset(String key, JsonObject value) {

    /** The file that MLflow writes beside each model, and that the service asks for. */
    public static final String MODEL_FILE = "MLmodel";

    public static final String MODEL_ROLE = "mlm:model";
    public static final String OLD_MODEL_ROLE = "ml-model:inference-runtime";
    public static final String MODEL_TYPE = "application/yaml; application=mlflow";

    private static final JsonPointer ASSETS = JsonPointer.of("assets");

    /** The assets of an item that are objects, in their order. */
    public static List<ItemAsset> of(StacItem item) {
        JsonObject all = item.assets();
        if (all.repeats()) {
            return ofDifferent(all);
        }
        List<ItemAsset> assets = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.valueAt(i) instanceof JsonObject fields) {
                assets.add(new ItemAsset(all.nameAt(i), fields));
            }
        }
        return assets;
    }

    /** Of several of one key the last counts. */
    private static List<ItemAsset> ofDifferent(JsonObject all) {
        List<ItemAsset> assets = new ArrayList<>();
        for (String key : all.names()) {
            if (all.get(key) instanceof JsonObject fields) {
                assets.add(new ItemAsset(key, fields));
            }
        }
        return assets;
    }

    /** Whether it holds the model, by the role of mlm or of the extension before it. */
    public boolean isModel() {
        return hasRole(MODEL_ROLE, OLD_MODEL_ROLE);
    }

    public boolean hasRole(String role) {
        return hasRole(role, role);
    }

    /** Whether it has one of two roles. */
    private boolean hasRole(String one, String other) {
        if (value.get("roles") instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString role
                        && (role.value().equals(one) || role.value().equals(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    public JsonPointer pointer() {
        return ASSETS.child(key);
    }

    public JsonPointer pointer(String member) {
        return pointer().child(member);
    }

    /** A text field; empty text where there is none. */
    public String text(String member) {
        return value.get(member) instanceof JsonString string ? string.value() : "";
    }

    public String href() {
        return text("href");
    }

    /** Whether its address is that of a file by the name that MLflow gives to models. */
    public boolean isModelFile() {
        return href().equals(MODEL_FILE) || href().endsWith("/" + MODEL_FILE);
    }

    public List<String> roles() {
        List<String> roles = new ArrayList<>();
        if (value.get("roles") instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString string) {
                    roles.add(string.value());
                }
            }
        }
        return roles;
    }

    /** A new asset for a model whose address is still to be filled in. */
    public static Map<String, Object> newModel() {
        Map<String, Object> asset = new LinkedHashMap<>();
        asset.put("href", "s3://bucket/experiment/run/artifacts/model/MLmodel");
        asset.put("type", MODEL_TYPE);
        asset.put("title", "MLflow model");
        asset.put("roles", List.of(MODEL_ROLE));
        return asset;
    }

    /** The asset that looks most like the model, where one does; or the only one. */
    public static Optional<ItemAsset> likeliestModel(List<ItemAsset> assets) {
        if (assets.size() == 1 && !assets.getFirst().isForPeople()) {
            return Optional.of(assets.getFirst());
        }
        return assets.stream()
                .filter(asset -> asset.modelLikeness() > 0)
                .max(Comparator.comparingInt(ItemAsset::modelLikeness));
    }

    /** Whether it is a page or a picture, which no model is. */
    private boolean isForPeople() {
        String type = text("type");
        return type.startsWith("text/html")
                || type.startsWith("text/markdown")
                || type.startsWith("image/")
                || type.equals("application/pdf");
    }

    private int modelLikeness() {
        String all =
                (key + " " + text("title") + " " + href() + " " + roles()).toLowerCase(Locale.ROOT);
        int likeness = 0;
        likeness += href().endsWith("/" + MODEL_FILE) ? 8 : 0;
        likeness += text("type").contains("mlflow") ? 4 : 0;
        likeness += value.has("mlm:artifact_type") ? 4 : 0;
        likeness += all.contains("model") ? 2 : 0;
        likeness += all.contains("weights") || all.contains("checkpoint") ? 1 : 0;
        return likeness;
    }
}
