package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.section.FootprintModel;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A footprint in words, for who hears the map. */
class MapWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "null; No footprint",
                "{\"type\":\"Point\",\"coordinates\":[13.4,52.5]}; Point at 13.4° E, 52.5° N",
                "{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4]]}; 2 points, from 1° E to 3° E and from 2° N to 4° N",
                "{\"type\":\"LineString\",\"coordinates\":[[-1,-2],[3,4]]}; Line with 2 positions, from 1° W to 3° E and from 2° S to 4° N",
                "{\"type\":\"Polygon\",\"coordinates\":[[[-12.3,50],[4,50],[4,53.5],[0,54],[-12.3,50]],[[1,51],[2,52],[2,51],[1,51]]]}; Polygon with 7 corners and 1 hole, from 12.3° W to 4° E and from 50° N to 54° N",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[170,0],[180,0],[180,5],[170,0]]],[[[-180,0],[-170,0],[-180,5],[-180,0]]]]}; 2 polygons with 6 corners, from 170° E to 170° W across the antimeridian and from 0° to 5° N",
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},{\"type\":\"Point\",\"coordinates\":[3,4,5]}]}; Collection of geometries with 2 positions, from 1° E to 3° E and from 2° N to 4° N",
                "{\"type\":\"Polygon\",\"coordinates\":\"none\"}; No footprint",
            })
    void aFootprintInWords(String geometry, String words) {
        MapFootprint footprint =
                FootprintModel.of(JsonText.of("{\"geometry\": " + geometry + "}").root());
        assertThat(MapWords.of(footprint)).isEqualTo(words);
    }
}
