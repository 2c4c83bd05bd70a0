package dev.cairn.form.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.ShapePart;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/** What is done on the map changes the numbers that it is about, and no other byte. */
class FootprintEditsTest {

    private static final String ODD =
            """
            {
              "bbox": [10.50, 40.0, 5, 30.0, 60.00, 9],
              "geometry": {
                "type": "MultiPolygon", "odd": [1.0],
                "coordinates": [ [ [[10.50, 40.0, 5], [30.0,40.0,6],
                    [2e1, 60.00, 9], [10.50, 40.0, 5]] ] ]
              }
            }
            """;

    private static String done(String text, MapEdit edit) {
        JsonEditor editor = new JsonEditor(JsonText.of(text));
        FootprintEdits.write(editor, edit);
        assertThat(TextEdit.applyAll(text, editor.edits())).isEqualTo(editor.result().text());
        return editor.result().text();
    }

    private static ShapePart part(String text) {
        return FootprintModel.of(JsonText.of(text).root()).shape().parts().getFirst();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void aMovedCornerKeepsItsHeight() {
        assertThat(done(ODD, new MapEdit.MoveCorner(part(ODD), 1, n("31.5"), n("40"))))
                .isEqualTo(
                        ODD.replace("[30.0,40.0,6]", "[31.5,40.0,6]")
                                .replace("5, 30.0,", "5, 31.5,"));
    }

    @Test
    void theFirstCornerMovesWithTheOneThatClosesTheRing() {
        assertThat(done(ODD, new MapEdit.MoveCorner(part(ODD), 0, n("11"), n("40"))))
                .isEqualTo(ODD.replace("10.50", "11"));
    }

    @Test
    void aNewCornerIsAsHighAsTheOneBeforeIt() {
        assertThat(done(ODD, new MapEdit.InsertCorner(part(ODD), 0, n("20"), n("39"))))
                .contains("[10.50, 40.0, 5], [20, 39, 5], [30.0,40.0,6]")
                .contains("\"bbox\": [10.50, 39, 5, 30.0, 60.00, 9]");
    }

    @Test
    void withoutItsFirstCornerTheRingIsStillClosed() {
        String four = ODD.replace("[2e1, 60.00, 9], ", "[2e1, 60.00, 9], [12, 50, 1], ");
        String three = done(four, new MapEdit.RemoveCorner(part(four), 0));
        assertThat(
                        JsonText.of(three)
                                .get(dev.cairn.json.JsonPointer.parse("/geometry/coordinates/0/0")))
                .isEqualTo(JsonText.of("[[30,40,6],[20,60,9],[12,50,1],[30,40,6]]").root());
        assertThat(three).contains("\"bbox\": [12, 40.0, 5, 30.0, 60.00, 9]");
    }

    @Test
    void aMovedFootprintKeepsItsLayoutItsHeightsAndItsShape() {
        assertThat(done(ODD, new MapEdit.MoveAll(n("0.25"), n("0"))))
                .isEqualTo(
                        ODD.replace("10.50", "10.75")
                                .replace("30.0", "30.25")
                                .replace("2e1", "20.25"));
    }

    @Test
    void aFootprintMovedAcrossTheAntimeridianIsCutThereAndPutTogetherAgain() {
        String polygon =
                "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[160, 0], [170, 0], [170, 10], [165, 12],"
                        + " [160, 10], [160, 0]]]}, \"bbox\": [160, 0, 170, 12]}";
        String over = done(polygon, new MapEdit.MoveAll(n("15"), n("1")));
        assertThat(over).contains("MultiPolygon").contains("\"bbox\": [175, 1, -175, 13]");
        String back = done(over, new MapEdit.MoveAll(n("-15"), n("-1")));
        assertThat(back).contains("\"Polygon\"").contains("\"bbox\": [160, 0, 170, 12]");
        assertThat(part(back).corners()).as("the cut leaves two more, on the sides").isLessThan(9);
        String west = done(polygon, new MapEdit.MoveAll(n("15"), n("0")));
        assertThat(done(west, new MapEdit.MoveAll(n("10"), n("0"))))
                .contains("\"bbox\": [-175, 0, -165, 12]");
    }

    @Test
    void aBoxKeepsTheNumbersOfTheSidesThatStay() {
        String box =
                "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1.0, 2.0], [3.0, 2.0], [3.0, 4.0], [1.0,"
                        + " 4.0], [1.0, 2.0]]]}, \"bbox\": [1.0, 2.0, 3.0, 4.0]}";
        assertThat(done(box, new MapEdit.ResizeBox(n("1.0"), n("2.0"), n("3.5"), n("4.0"))))
                .isEqualTo(box.replace("3.0", "3.5"));
    }

    @Test
    void aBoxAcrossTheAntimeridianIsTwoPolygons() {
        String box =
                "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[170, 2], [178, 2], [178, 4], [170, 4],"
                        + " [170, 2]]]}, \"bbox\": [170, 2, 178, 4]}";
        String over = done(box, new MapEdit.ResizeBox(n("170"), n("2"), n("-175"), n("4")));
        assertThat(over).contains("MultiPolygon").contains("\"bbox\": [170, 2, -175, 4]");
        assertThat(FootprintModel.of(JsonText.of(over).root()).box()).isNotNull();
        assertThat(done(over, new MapEdit.ResizeBox(n("170"), n("2"), n("178"), n("4"))))
                .isEqualTo(box);
    }

    @Test
    void aDrawnPolygonRunsCounterclockwiseAndIsClosed() {
        String drawn =
                done(
                        "{\"geometry\": null}",
                        new MapEdit.NewPolygon(
                                List.of(
                                        List.of(n("0"), n("0")),
                                        List.of(n("0"), n("10")),
                                        List.of(n("10"), n("0")))));
        assertThat(drawn)
                .isEqualTo(
                        "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [10, 0], [0, 10], [0, 0]]]},"
                                + " \"bbox\": [0, 0, 10, 10]}");
    }
}
