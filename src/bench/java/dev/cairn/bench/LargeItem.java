package dev.cairn.bench;

import dev.cairn.stac.Templates;

import java.time.Instant;

/** A valid trained model of any size: its assets are what there is more of. */
final class LargeItem {

    private static final String ASSETS = "\"assets\": {\n";

    private LargeItem() {}

    /** An item of about so many characters. */
    static String of(int characters) {
        String item =
                Templates.trainedModel("deforestation", Instant.parse("2026-03-01T10:00:00Z"))
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
}
