package dev.cairn.stac.model;

import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;

/**
 * The text of a new item. It holds what can be said without the user; what is empty in it is to be
 * filled: then it passes the published schemas.
 */
public final class ItemTemplates {

    private ItemTemplates() {}

    /**
     * A new trained model, of which place and time are still to be set.
     *
     * @param id the item's id
     */
    public static String trainedModel(String id) {
        return """
        {
          "type": "Feature",
          "stac_version": "1.0.0",
          "stac_extensions": [
            "%s",
            "%s"
          ],
          "id": %s,
          "geometry": null,
          "properties": {
            "title": "",
            "description": "",
            "datetime": null,
            "mlm:name": "",
            "mlm:architecture": "",
            "mlm:tasks": [],
            "mlm:input": [],
            "mlm:output": []
          },
          "links": [],
          "assets": {
            "model": {
              "href": "",
              "type": "application/yaml; application=mlflow",
              "title": "MLflow model",
              "roles": ["mlm:model"]
            }
          }
        }
        """
                .formatted(ExtensionUrl.MLM, ExtensionUrl.MLM_CRIM, quoted(id));
    }

    /**
     * A new set of training data, of which place and time are still to be set.
     *
     * @param id the item's id
     */
    public static String trainingData(String id) {
        return """
        {
          "type": "Feature",
          "stac_version": "1.0.0",
          "stac_extensions": [
            "%s"
          ],
          "id": %s,
          "geometry": null,
          "properties": {
            "title": "",
            "description": "",
            "datetime": null
          },
          "links": [],
          "assets": {
            "data": {
              "href": "",
              "title": "Training data",
              "roles": ["data"],
              "ml-aoi:role": "feature"
            }
          }
        }
        """
                .formatted(ExtensionUrl.ML_AOI, quoted(id));
    }

    private static String quoted(String text) {
        return JsonValues.write(text, JsonText.of("{}").layout(), 0);
    }
}
