package dev.cairn.check.rule;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An asset of an item, as rules look at it.
 *
 * @param key its key
 * @param value its fields
 */
public record Asset(String key, JsonObject value) {

    /** The file that MLflow writes beside each model, and that the service asks for. */
    public static final String MODEL_FILE = "MLmodel";

    public static final String MODEL_ROLE = "mlm:model";
    public static final String OLD_MODEL_ROLE = "ml-model:inference-runtime";
    public static final String MODEL_TYPE = "application/yaml; application=mlflow";

    private static final Pointer ASSETS = Pointer.of("assets");

    /** What several rules ask for, read once. */
    private record Assets(List<Asset> all, List<Asset> models) {

        static Assets read(CheckedItem item) {
            List<Asset> all = Asset.of(item.item());
            List<Asset> models = new ArrayList<>();
            for (Asset asset : all) {
                if (asset.isModel()) {
                    models.add(asset);
                }
            }
            return new Assets(all, models);
        }

        static Assets of(CheckedItem item) {
            return item.shared().get(Assets.class, item, Assets::read);
        }
    }

    /** The assets of an item that are objects, in their order. */
    public static List<Asset> of(Item item) {
        JsonObject all = item.assets();
        if (all.repeats()) {
            return ofDifferent(all);
        }
        List<Asset> assets = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.valueAt(i) instanceof JsonObject fields) {
                assets.add(new Asset(all.nameAt(i), fields));
            }
        }
        return assets;
    }

    /** Of several of one key the last counts. */
    private static List<Asset> ofDifferent(JsonObject all) {
        List<Asset> assets = new ArrayList<>();
        for (String key : all.names()) {
            if (all.get(key) instanceof JsonObject fields) {
                assets.add(new Asset(key, fields));
            }
        }
        return assets;
    }

    /** The assets of the item that is checked; not to be changed. */
    public static List<Asset> of(CheckedItem item) {
        return Assets.of(item).all();
    }

    /** Those of the item that is checked that hold the model; not to be changed. */
    public static List<Asset> models(CheckedItem item) {
        return Assets.of(item).models();
    }

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

    public Pointer pointer() {
        return ASSETS.child(key);
    }

    public Pointer pointer(String member) {
        return pointer().child(member);
    }

    /** A text field; empty text where there is none. */
    public String text(String member) {
        return value.get(member) instanceof JsonString string ? string.value() : "";
    }

    public String href() {
        return text("href");
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

    /** The asset that looks most like the model, where one does; or the only one. */
    public static Optional<Asset> likeliestModel(List<Asset> assets) {
        if (assets.size() == 1 && !assets.getFirst().isForPeople()) {
            return Optional.of(assets.getFirst());
        }
        return assets.stream()
                .filter(asset -> asset.modelLikeness() > 0)
                .max(Comparator.comparingInt(Asset::modelLikeness));
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
