package dev.cairn.bench;

import dev.cairn.stac.model.PlacedTemplates;

import java.time.Instant;

/** A valid trained model of any size: its assets are what there is more of. */
final class LargeItem {

    private static final String ASSETS = "\"assets\": {\n";

    private LargeItem() {}

    /** An item of about so many characters. */
    static String of(int characters) {
        String item =
                PlacedTemplates.trainedModel("deforestation", Instant.parse("2026-03-01T10:00:00Z"))
                        .replace("\"title\": \"\"", "\"title\": \"Deforestation in Amazonia\"")
                        .replace(
                                "\"description\": \"\"",
                                "\"description\": \"Finds cleared forest.\"")
                        .replace("\"mlm:name\": \"\"", "\"mlm:name\": \"deforestation-unet\"")
                        .replace("\"mlm:architecture\": \"\"", "\"mlm:architecture\": \"U-Net\"")
                        .replace("\"mlm:tasks\": []", "\"mlm:tasks\": [\"semantic-segmentation\"]")
                        .replace(
                                "\"href\": \"\"",
                                "\"href\": \"s3://models/2/69f168eaebc04b99/artifacts/model/MLmodel\"");
        StringBuilder assets = new StringBuilder();
        for (int i = 0; item.length() + assets.length() < characters; i++) {
            assets.append(
                    """
                        "scene-%d": {
                          "href": "s3://models/scenes/2026/S2B_T21MXT_%d.tif",
                          "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                          "title": "Scene %d of the evaluation",
                          "roles": ["data"]
                        },
                    """
                            .formatted(i, i, i));
        }
        int at = item.indexOf(ASSETS) + ASSETS.length();
        return item.substring(0, at) + assets + item.substring(at);
    }

    /** An item with an output of so many classes, and so many assets. */
    static String withLists(int classes, int assets) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < classes; i++) {
            table.append(i == 0 ? "" : ", ")
                    .append(
                            """
                            {"value": %d, "name": "class-%d", "description": "Land of kind %d"}
                            """
                                    .formatted(i, i, i)
                                    .strip());
        }
        String output =
                """
                "mlm:output": [{
                  "name": "classes",
                  "tasks": ["semantic-segmentation"],
                  "result": {
                    "shape": [-1, 500, 256, 256],
                    "dim_order": ["batch", "class", "height", "width"],
                    "data_type": "float32"
                  },
                  "classification:classes": [%s]
                }]"""
                        .formatted(table);
        int bytes = 260 * assets;
        return of(bytes).replace("\"mlm:output\": []", output);
    }
}
