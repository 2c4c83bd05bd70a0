package dev.cairn.ui.window;

/**
 * An item of the extension from before mlm, of the kind that asks something when it is migrated.
 */
final class OldModel {

    private OldModel() {}

    static String text() {
        return """
        {
          "type": "Feature",
          "stac_version": "1.0.0",
          "stac_extensions": ["https://stac-extensions.github.io/ml-model/v1.0.0/schema.json"],
          "id": "old-model",
          "geometry": {
            "type": "Polygon",
            "coordinates": [[[20, 50], [21, 50], [21, 51], [20, 51], [20, 50]]]
          },
          "bbox": [20, 50, 21, 51],
          "properties": {
            "datetime": "2022-05-01T00:00:00Z",
            "title": "Old model",
            "description": "Made before mlm.",
            "ml-model:type": "ml-model",
            "ml-model:learning_approach": "supervised",
            "ml-model:prediction_type": "segmentation",
            "ml-model:architecture": "U-Net",
            "ml-model:training-processor-type": "gpu"
          },
          "links": [],
          "assets": {
            "model": {
              "href": "s3://models/2/69f168eaebc04b99/artifacts/model/MLmodel",
              "type": "application/yaml; application=mlflow",
              "title": "Model",
              "roles": ["ml-model:inference-runtime"]
            }
          }
        }
        """;
    }
}
