package dev.cairn.stac.model;

import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The text of a new item. It holds what can be said without the user; what is empty in it is to be
 * filled: then it passes the published schemas.
 */
public final class ItemTemplates {

    private ItemTemplates() {}

    /**
     * A new trained model.
     *
     * @param id the item's id
     * @param now written as its time, to the second
     */
    public static String trainedModel(String id, Instant now) {
        return """
        {
          "type": "Feature",
          "stac_version": "1.0.0",
          "stac_extensions": [
            "%s",
            "%s"
          ],
          "id": %s,
          "geometry": {
            "type": "Polygon",
            "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]
          },
          "bbox": [-180, -90, 180, 90],
          "properties": {
            "title": "",
            "description": "",
            "datetime": "%s",
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
                .formatted(ExtensionUrl.MLM, ExtensionUrl.MLM_CRIM, quoted(id), seconds(now));
    }

    /**
     * A new set of training data.
     *
     * @param id the item's id
     * @param now written as its time, to the second
     */
    public static String trainingData(String id, Instant now) {
        return """
        {
          "type": "Feature",
          "stac_version": "1.0.0",
          "stac_extensions": [
            "%s"
          ],
          "id": %s,
          "geometry": {
            "type": "Polygon",
            "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]
          },
          "bbox": [-180, -90, 180, 90],
          "properties": {
            "title": "",
            "description": "",
            "datetime": "%s"
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
                .formatted(ExtensionUrl.ML_AOI, quoted(id), seconds(now));
    }

    private static String quoted(String text) {
        return JsonValues.write(text, JsonText.of("{}").layout(), 0);
    }

    private static String seconds(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
