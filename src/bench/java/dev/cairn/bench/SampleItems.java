package dev.cairn.bench;

import java.util.Locale;
import java.util.Random;

/** Items of a wanted size, made up the same way in every run. */
final class SampleItems {
    private SampleItems() {}

    /** An item of about that many characters; nearly all of them are in its footprint. */
    static String ofSize(int characters) {
        Random random = new Random(1);
        StringBuilder item = new StringBuilder();
        item.append(
                """
                {
                  "type": "Feature",
                  "stac_version": "1.0.0",
                  "stac_extensions": [],
                  "id": "sample",
                  "properties": {
                    "datetime": "2024-01-01T00:00:00Z",
                    "title": "A sample",
                    "mlm:tasks": ["classification"],
                    "mlm:input": [
                      {
                        "name": "image",
                        "bands": ["B02", "B03", "B04"],
                        "input": {"shape": [-1, 3, 64, 64], "data_type": "float32"}
                      }
                    ]
                  },
                  "bbox": [-180, -90, 180, 90],
                  "geometry": {
                    "type": "Polygon",
                    "coordinates": [
                      [
                """);
        while (item.length() < characters) {
            double longitude = random.nextDouble() * 360 - 180;
            double latitude = random.nextDouble() * 180 - 90;
            item.append(String.format(Locale.ROOT, "[%.6f, %.6f],%n", longitude, latitude));
        }
        item.append("[0, 0]\n]\n]\n},\n\"assets\": {},\n\"links\": []\n}\n");
        return item.toString().replace("\r\n", "\n");
    }
}
