package dev.cairn.check.run;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

/** Names what a JSON text is that is no item. */
final class NonItemDescription {

    private NonItemDescription() {}

    static String name(JsonValue root) {
        return switch (root) {
            case JsonObject object when object.isEmpty() -> "an empty group";
            case JsonObject object when object.get("type") instanceof JsonString type ->
                    switch (type.value()) {
                        case "Collection" -> "a STAC Collection";
                        case "Catalog" -> "a STAC Catalog";
                        case "FeatureCollection" -> "a list of features (FeatureCollection)";
                        default -> "a JSON object of the type “" + type.value() + "”";
                    };
            case JsonObject ignored -> "another JSON object";
            case JsonArray ignored -> "a list";
            default -> "a single value";
        };
    }
}
