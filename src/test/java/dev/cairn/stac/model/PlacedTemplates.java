package dev.cairn.stac.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The templates with place and time: new items of which nothing is wrong but what is empty. */
public final class PlacedTemplates {

    private PlacedTemplates() {}

    public static String trainedModel(String id, Instant time) {
        return placed(ItemTemplates.trainedModel(id), time);
    }

    public static String trainingData(String id, Instant time) {
        return placed(ItemTemplates.trainingData(id), time);
    }

    private static String placed(String template, Instant time) {
        String box =
                """
                "geometry": {
                    "type": "Polygon",
                    "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]
                  },
                  "bbox": [-180, -90, 180, 90],\
                """;
        return template.replace("\"geometry\": null,", box.strip())
                .replace(
                        "\"datetime\": null",
                        "\"datetime\": \"" + time.truncatedTo(ChronoUnit.SECONDS) + "\"");
    }
}
