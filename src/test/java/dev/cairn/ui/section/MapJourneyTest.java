package dev.cairn.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Severity;
import dev.cairn.form.footprint.LonLat;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapExtent;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.PlacedTemplates;
import dev.cairn.ui.map.MapPane;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Somebody draws, moves and pastes the footprint of an item on the map. */
class MapJourneyTest {

    private static final String POLYGON =
            """
            {
              "type": "Feature",
              "stac_version": "1.0.0",
              "id": "p",
              "geometry": {"type": "Polygon", "coordinates": [[[10.50, 40.0, 7], [30.0, 40.0, 7], [20.0, 60.0, 7], [10.50, 40.0, 7]]]},
              "bbox": [10.50, 40.0, 30.0, 60.0],
              "properties": {"datetime": "2024-06-01T00:00:00Z"},
              "links": [],
              "assets": {}
            }
            """;

    private static final String AMAZONIA =
            """
            {
              "type": "Feature",
              "stac_version": "1.0.0",
              "id": "deforestation-amazonia",
              "geometry": {"type": "Polygon", "coordinates": [[[-73.6, -4.2], [-70.1, -10.8], [-65.2, -11.6], [-60.3, -13.1], [-52.4, -12.3], [-48.1, -4.9], [-50.2, 1.2], [-58.7, 1.9], [-64.9, 2.3], [-69.8, 0.4], [-73.6, -4.2]]]},
              "bbox": [-73.6, -13.1, -48.1, 2.3],
              "properties": {"datetime": null, "start_datetime": "2019-01-01T00:00:00Z", "end_datetime": "2023-12-31T23:59:59Z"},
              "links": [],
              "assets": {}
            }
            """;

    private static String fresh() {
        return PlacedTemplates.trainedModel("m", Instant.parse("2024-06-01T00:00:00Z"));
    }

    private static FormsHarness open(String text) {
        FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 900, 960);
        FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse("/bbox")));
        forms.settle();
        return forms;
    }

    private static Node canvas(FormsHarness forms) {
        return Objects.requireNonNull(
                FormsHarness.onFx(() -> forms.forms.content().lookup(".world-map")));
    }

    private static MapEditor map(FormsHarness forms) {
        return ((MapPane) canvas(forms).getParent()).editor();
    }

    private static void mouse(
            Node on, javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        javafx.geometry.Point2D at = on.localToScene(x, y);
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /** Pulls from one place on Earth to another; both have to be in sight. */
    private static void pull(FormsHarness forms, double lon, double lat, double lon2, double lat2) {
        FormsHarness.run(
                () -> {
                    Node on = canvas(forms);
                    double[] from = pixel(forms, lon, lat);
                    double[] to = pixel(forms, lon2, lat2);
                    mouse(on, MouseEvent.MOUSE_MOVED, from[0], from[1], 0);
                    mouse(on, MouseEvent.MOUSE_PRESSED, from[0], from[1], 1);
                    for (int i = 1; i <= 8; i++) {
                        mouse(
                                on,
                                MouseEvent.MOUSE_DRAGGED,
                                from[0] + (to[0] - from[0]) * i / 8,
                                from[1] + (to[1] - from[1]) * i / 8,
                                1);
                    }
                    mouse(on, MouseEvent.MOUSE_RELEASED, to[0], to[1], 1);
                });
    }

    private static void click(FormsHarness forms, double lon, double lat, int clicks) {
        FormsHarness.run(
                () -> {
                    Node on = canvas(forms);
                    double[] at = pixel(forms, lon, lat);
                    mouse(on, MouseEvent.MOUSE_MOVED, at[0], at[1], 0);
                    mouse(on, MouseEvent.MOUSE_PRESSED, at[0], at[1], clicks);
                    mouse(on, MouseEvent.MOUSE_RELEASED, at[0], at[1], clicks);
                });
    }

    private static double[] pixel(FormsHarness forms, double lon, double lat) {
        Node drawn = ((javafx.scene.Parent) canvas(forms)).getChildrenUnmodifiable().getFirst();
        double near = new LonLat(lon, lat).near(map(forms).view().lon()).lon();
        return new double[] {
            drawn.getLayoutX() + map(forms).view().x(near),
            drawn.getLayoutY() + map(forms).view().y(lat)
        };
    }

    private static void key(FormsHarness forms, KeyCode code, boolean shortcut) {
        FormsHarness.run(
                () ->
                        Event.fireEvent(
                                canvas(forms),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        shortcut,
                                        false,
                                        false)));
    }

    private static void press(FormsHarness forms, String words) {
        FormsHarness.run(
                () ->
                        forms.forms.content().lookupAll(".button").stream()
                                .filter(node -> node instanceof ButtonBase)
                                .map(ButtonBase.class::cast)
                                .filter(button -> words.equals(button.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static void use(FormsHarness forms, String tool) {
        FormsHarness.run(
                () ->
                        forms.forms.content().lookupAll(".toggle-button").stream()
                                .map(ButtonBase.class::cast)
                                .filter(button -> tool.equals(button.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static String json(FormsHarness forms, String pointer) {
        return JsonValues.write(
                JsonText.of(forms.document.text()).get(JsonPointer.parse(pointer)),
                dev.cairn.json.TextLayout.COMPACT,
                0);
    }

    private static void look(FormsHarness forms, double lon, double lat, double degrees) {
        FormsHarness.run(
                () -> {
                    MapEditor map = map(forms);
                    map.resize(map.view().width(), map.view().height());
                    map.zoom(1e-9);
                    map.zoom(map.view().width() / degrees / map.view().scale());
                    map.pan(
                            map.view().width() / 2 - map.view().x(lon),
                            map.view().height() / 2 - map.view().y(lat));
                });
        forms.settle();
    }

    @Test
    void aBoxIsDrawnMovedAndTakenBack() {
        String text = fresh();
        try (FormsHarness forms = open(text)) {
            look(forms, 15, 50, 60);
            use(forms, "Draw box");
            pull(forms, 5, 45, 15, 55);
            assertThat(json(forms, "/bbox")).isEqualTo("[5,45,15,55]");
            assertThat(json(forms, "/geometry"))
                    .isEqualTo(
                            "{\"type\":\"Polygon\",\"coordinates\":[[[5,45],[15,45],[15,55],[5,55],[5,45]]]}");
            assertThat(errors(forms)).isEmpty();
            String drawn = forms.document.text();

            // A corner of the box takes box and geometry along.
            pull(forms, 15, 55, 18, 58);
            assertThat(json(forms, "/bbox")).isEqualTo("[5,45,18,58]");
            assertThat(json(forms, "/geometry/coordinates/0/2")).isEqualTo("[18,58]");

            // The middle takes all of it along.
            pull(forms, 11.5, 51.5, 12.5, 50.5);
            assertThat(json(forms, "/bbox")).isEqualTo("[6,44,19,57]");

            FormsHarness.run(forms.document::undo);
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(drawn);
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(text);
        }
    }

    @Test
    void aCornerOfAPolygonIsMovedAndNothingElse() {
        try (FormsHarness forms = open(POLYGON)) {
            look(forms, 20, 50, 60);
            pull(forms, 20, 60, 22, 62);
            assertThat(forms.document.text())
                    .isEqualTo(
                            POLYGON.replace("[20.0, 60.0, 7]", "[22, 62, 7]")
                                    .replace("30.0, 60.0]", "30.0, 62]"));
            // The first corner closes the ring: both its positions move.
            pull(forms, 10.5, 40, 12, 42);
            assertThat(json(forms, "/geometry/coordinates/0"))
                    .isEqualTo("[[12,42,7],[30.0,40.0,7],[22,62,7],[12,42,7]]");
            assertThat(json(forms, "/bbox")).isEqualTo("[12,40.0,30.0,62]");
            FormsHarness.run(forms.document::undo);
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    @Test
    void cornersComeAndGo() {
        try (FormsHarness forms = open(POLYGON)) {
            look(forms, 20, 50, 60);
            click(forms, 20, 40, 2);
            assertThat(json(forms, "/geometry/coordinates/0"))
                    .isEqualTo(
                            "[[10.50,40.0,7],[20,40,7],[30.0,40.0,7],[20.0,60.0,7],[10.50,40.0,7]]");
            key(forms, KeyCode.DELETE, false);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
            // A triangle keeps its three corners.
            click(forms, 30, 40, 1);
            key(forms, KeyCode.DELETE, false);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    @Test
    void theKeyboardMovesACornerInOneStepOfUndo() {
        try (FormsHarness forms = open(POLYGON)) {
            look(forms, 20, 50, 60);
            FormsHarness.run(() -> canvas(forms).requestFocus());
            key(forms, KeyCode.TAB, false);
            assertThat(canvas(forms).getAccessibleText()).startsWith("The whole footprint");
            key(forms, KeyCode.TAB, false);
            key(forms, KeyCode.TAB, false);
            assertThat(canvas(forms).getAccessibleText()).startsWith("Corner 2 of 3: 30° E, 40° N");
            for (int i = 0; i < 5; i++) {
                key(forms, KeyCode.RIGHT, true);
            }
            assertThat(json(forms, "/geometry/coordinates/0/1")).isEqualTo("[30.5,40.0,7]");
            assertThat(json(forms, "/bbox")).isEqualTo("[10.50,40.0,30.5,60.0]");
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    @Test
    void whoLooksForAPositionFindsItsCornerHeldOnTheMap() {
        try (FormsHarness forms = open(POLYGON)) {
            FormsHarness.run(
                    () -> forms.forms.reveal(JsonPointer.parse("/geometry/coordinates/0/2/0")));
            assertThat(canvas(forms).getAccessibleText()).startsWith("Corner 3 of 3: 20° E, 60° N");
            FormsHarness.run(
                    () -> forms.forms.focus(JsonPointer.parse("/geometry/coordinates/0/3")));
            forms.settle();
            assertThat(canvas(forms).getAccessibleText()).startsWith("Corner 1 of 3");
            assertThat(canvas(forms).isFocused()).isTrue();
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    @Test
    void aPolygonIsDrawnAcrossTheAntimeridian() {
        try (FormsHarness forms = open(fresh())) {
            look(forms, 180, 0, 60);
            use(forms, "Draw polygon");
            click(forms, 170, -10, 1);
            click(forms, 190, -10, 1);
            click(forms, 190, 10, 1);
            click(forms, 170, 10, 1);
            key(forms, KeyCode.ENTER, false);
            assertThat(json(forms, "/geometry/type")).isEqualTo("\"MultiPolygon\"");
            assertThat(json(forms, "/bbox")).isEqualTo("[170,-10,-170,10]");
            assertThat(errors(forms)).isEmpty();
            MapExtent extent = Objects.requireNonNull(map(forms).footprint().extent());
            assertThat(extent).isEqualTo(new MapExtent(170, -10, 190, 10));
        }
    }

    @Test
    void aBoxIsDrawnAcrossTheAntimeridianAndStaysABox() {
        try (FormsHarness forms = open(fresh())) {
            look(forms, 180, 0, 60);
            use(forms, "Draw box");
            pull(forms, 170, -10, 190, 10);
            assertThat(json(forms, "/bbox")).isEqualTo("[170,-10,-170,10]");
            assertThat(json(forms, "/geometry/coordinates/1/0/1")).isEqualTo("[-170,-10]");
            pull(forms, 190, 10, 195, 12);
            assertThat(json(forms, "/bbox")).isEqualTo("[170,-10,-165,12]");
            // Pulled back, it is one polygon again.
            pull(forms, 195, 12, 178, 12);
            assertThat(json(forms, "/bbox")).isEqualTo("[170,-10,178,12]");
            assertThat(json(forms, "/geometry/type")).isEqualTo("\"Polygon\"");
            assertThat(errors(forms)).isEmpty();
            forms.picture("map-antimeridian");
        }
    }

    @Test
    void scrollingOverTheMapScrollsThePageAndCtrlZooms() {
        try (FormsHarness forms = open(POLYGON)) {
            look(forms, 20, 50, 60);
            FormsHarness.run(() -> forms.forms.navigation().requestFocus());
            double before = map(forms).view().scale();
            wheel(forms, false);
            assertThat(map(forms).view().scale()).isEqualTo(before);
            wheel(forms, true);
            assertThat(map(forms).view().scale()).isGreaterThan(before);
            double larger = map(forms).view().scale();
            FormsHarness.run(() -> canvas(forms).requestFocus());
            wheel(forms, false);
            assertThat(map(forms).view().scale()).isGreaterThan(larger);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    private static void wheel(FormsHarness forms, boolean shortcut) {
        FormsHarness.run(
                () ->
                        Event.fireEvent(
                                canvas(forms),
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        100,
                                        100,
                                        100,
                                        100,
                                        false,
                                        shortcut,
                                        false,
                                        false,
                                        false,
                                        false,
                                        0,
                                        40,
                                        0,
                                        40,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        null)));
    }

    @Test
    void theWholeWorldAndNoPlace() {
        try (FormsHarness forms = open(POLYGON)) {
            press(forms, "Whole world");
            assertThat(json(forms, "/bbox")).isEqualTo("[-180,-90,180,90]");
            assertThat(canvas(forms).getAccessibleText()).contains("all around the world");
            press(forms, "No place");
            assertThat(json(forms, "/geometry")).isEqualTo("null");
            assertThat(forms.document.text()).doesNotContain("bbox");
            assertThat(canvas(forms).getAccessibleText()).isEqualTo("Map. No footprint.");
            FormsHarness.run(forms.document::undo);
            FormsHarness.run(forms.document::undo);
            assertThat(forms.document.text()).isEqualTo(POLYGON);
        }
    }

    @Test
    void aPastedPlaceIsShown() {
        try (FormsHarness forms = open(fresh())) {
            FormsHarness.run(
                    () -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString("POLYGON ((13 52, 14 52, 14 53, 13 53, 12 52.5, 13 52))");
                        Clipboard.getSystemClipboard().setContent(content);
                    });
            press(forms, "Paste …");
            forms.settle();
            FormsHarness.run(
                    () -> {
                        TextArea area =
                                Window.getWindows().stream()
                                        .map(window -> window.getScene().getRoot())
                                        .flatMap(root -> root.lookupAll(".text-area").stream())
                                        .map(TextArea.class::cast)
                                        .reduce((one, last) -> last)
                                        .orElseThrow();
                        Event.fireEvent(
                                area,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        true,
                                        false,
                                        false));
                    });
            assertThat(json(forms, "/bbox")).isEqualTo("[12,52,14,53]");
            assertThat(canvas(forms).getAccessibleText())
                    .isEqualTo(
                            "Map. Polygon with 5 corners, from 12° E to 14° E and from 52° N to 53° N.");
            assertThat(map(forms).view().shows(new MapExtent(12, 52, 14, 53))).isTrue();
        }
    }

    @Test
    void whatTheMapCannotChangeIsShownAndSaid() {
        String text =
                POLYGON.replaceAll(
                        "\"geometry\": .*",
                        "\"geometry\": {\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\","
                                + " \"coordinates\": [10.5, 40]}, {\"type\": \"LineString\", \"coordinates\":"
                                + " [[20, 50], [30, 60]]}]},");
        try (FormsHarness forms = open(text)) {
            look(forms, 20, 50, 60);
            pull(forms, 10.5, 40, 20, 45);
            assertThat(forms.document.text()).isEqualTo(text);
            assertThat(canvas(forms).getAccessibleText()).contains("3 positions");
            assertThat(
                            FormsHarness.onFx(
                                    () ->
                                            forms.forms.content().lookupAll(".form-note").stream()
                                                    .map(
                                                            node ->
                                                                    ((javafx.scene.control.Label)
                                                                                    node)
                                                                            .getText())
                                                    .toList()))
                    .anyMatch(words -> words.contains("not changed on the map"));
        }
    }

    @Test
    void picturesOfTheMap() {
        String other =
                POLYGON.replace("\"bbox\": [10.50, 40.0, 30.0, 60.0]", "\"bbox\": [8, 38, 32, 61]");
        for (boolean dark : List.of(false, true)) {
            FormsHarness.start();
            FormsHarness.theme(dark);
            for (String name : List.of("fresh", "amazonia", "other-box")) {
                String text =
                        name.equals("fresh")
                                ? fresh()
                                : name.equals("other-box") ? other : AMAZONIA;
                try (FormsHarness forms = FormsHarness.show(text, Path.of("item.json"), 900, 960)) {
                    FormsHarness.theme(dark);
                    FormsHarness.run(() -> forms.forms.reveal(JsonPointer.parse("/bbox")));
                    forms.settle();
                    forms.picture("map-" + name + (dark ? "-dark" : "-light"));
                    assertThat(forms.document.text()).isEqualTo(text);
                }
            }
        }
    }

    private static List<String> errors(FormsHarness forms) {
        return FormsHarness.CHECKER
                .check(
                        JsonText.of(forms.document.text()),
                        dev.cairn.check.CheckOptions.of(dev.cairn.check.Profile.STAC))
                .findings()
                .stream()
                .filter(
                        finding ->
                                finding.severity() != Severity.HINT
                                        && (finding.pointer().startsWith(JsonPointer.of("bbox"))
                                                || finding.pointer()
                                                        .startsWith(JsonPointer.of("geometry"))))
                .map(finding -> finding.rule() + " " + finding.message())
                .toList();
    }
}
