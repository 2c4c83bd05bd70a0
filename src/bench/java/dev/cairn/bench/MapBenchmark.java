package dev.cairn.bench;

import static dev.cairn.bench.WindowThread.fx;

import dev.cairn.form.section.FootprintModel;
import dev.cairn.json.text.JsonText;
import dev.cairn.ui.map.MapPane;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The world map with a footprint of 20,000 corners: what a step of panning and one of zooming cost
 * the window's thread, from the pull of the pointer to all that is handed to the screen.
 */
final class MapBenchmark implements Benchmark {

    private static final int CORNERS = 20_000;
    private static final int WARM_UP = 150;
    private static final int STEPS = 300;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public void run(Figures figures) throws Exception {
        WindowThread.start();
        JsonText item = JsonText.of(item());
        figures.time(
                CORNERS + " corners: taken from the item",
                10,
                30,
                () -> FootprintModel.of(item.root()));
        MapPane map = fx(() -> new MapPane((edit, byKeys) -> {}));
        Stage stage =
                fx(
                        () -> {
                            Stage made = new Stage();
                            made.setScene(new Scene(map, 900, 560));
                            made.show();
                            map.show(FootprintModel.of(item.root()));
                            return made;
                        });
        measure(
                figures,
                map,
                "the whole footprint",
                i -> map.editor().pan(i % 40 < 20 ? 3 : -3, 0));
        fx(
                () -> {
                    map.editor().zoom(30);
                    return null;
                });
        measure(figures, map, "a part of it, near", i -> map.editor().pan(i % 40 < 20 ? 3 : -3, 0));
        fx(
                () -> {
                    map.editor().fit();
                    return null;
                });
        measure(
                figures,
                map,
                "zooming in and out",
                i -> map.editor().zoom(i % 40 < 20 ? 1.1 : 1 / 1.1));
        fx(
                () -> {
                    stage.hide();
                    return null;
                });
    }

    private interface Step {
        void make(int index);
    }

    private static void measure(Figures figures, MapPane map, String what, Step step)
            throws Exception {
        long[] spent = new long[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            long cost = pulse(map, step, i + WARM_UP);
            if (i >= 0) {
                spent[i] = cost;
            }
        }
        figures.durations(CORNERS + " corners: a step of the map, " + what, spent);
    }

    /** One step, and what the toolkit's next pulse does for it on this thread. */
    private static long pulse(MapPane map, Step step, int index) throws Exception {
        CompletableFuture<Long> spent = new CompletableFuture<>();
        long[] from = new long[1];
        Runnable[] after = new Runnable[1];
        after[0] =
                () -> {
                    map.getScene().removePostLayoutPulseListener(after[0]);
                    spent.complete(System.nanoTime() - from[0]);
                };
        fx(
                () -> {
                    from[0] = System.nanoTime();
                    step.make(index);
                    map.redraw();
                    // What waits for the pulse itself is no work.
                    long own = System.nanoTime() - from[0];
                    Runnable[] before = new Runnable[1];
                    before[0] =
                            () -> {
                                map.getScene().removePreLayoutPulseListener(before[0]);
                                from[0] = System.nanoTime() - own;
                            };
                    map.getScene().addPreLayoutPulseListener(before[0]);
                    map.getScene().addPostLayoutPulseListener(after[0]);
                    Platform.requestNextPulse();
                    return null;
                });
        return spent.get(10, TimeUnit.SECONDS);
    }

    /** A ragged coast around a point, the same one in every run. */
    private static String item() {
        StringBuilder ring = new StringBuilder();
        String first = "";
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double radius = 12 + Math.sin(angle * 37) + 0.3 * Math.sin(angle * 911);
            String position =
                    String.format(
                            Locale.ROOT,
                            "[%.6f, %.6f],",
                            10 + radius * Math.cos(angle),
                            50 + radius * Math.sin(angle));
            first = i == 0 ? position.substring(0, position.length() - 1) : first;
            ring.append(position);
        }
        return "{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [["
                + ring
                + first
                + "]]}, \"bbox\": [-3.3, 36.7, 23.3, 63.3]}";
    }
}
