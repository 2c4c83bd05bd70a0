package dev.cairn.bench;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import java.io.IOException;
import java.util.Random;

/** The lossless JSON text: parsing, looking up, one edit; at 20 KB and at 2 MB. */
final class JsonBenchmark implements Benchmark {
    private static final int LOOK_UPS = 1000;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void run(Figures figures) throws IOException {
        measure(figures, "20 KB", SampleItems.ofSize(20_000), 3000);
        measure(figures, "2 MB", SampleItems.ofSize(2_000_000), 60);
        memory(figures);
    }

    private static void measure(Figures figures, String size, String source, int runs)
            throws IOException {
        figures.time("parse " + size, runs, runs, () -> JsonText.of(source));
        JsonText text = JsonText.of(source);
        Random random = new Random(2);
        int vertices = source.length() / 30;
        figures.time(
                LOOK_UPS + " pointers to places, " + size,
                20,
                50,
                () -> {
                    for (int i = 0; i < LOOK_UPS; i++) {
                        Object[] way = {"geometry", "coordinates", 0, random.nextInt(vertices), 1};
                        text.nearestSpan(JsonPointer.of(way));
                    }
                });
        figures.time(
                LOOK_UPS + " offsets to pointers, " + size,
                20,
                50,
                () -> {
                    for (int i = 0; i < LOOK_UPS; i++) {
                        text.pointerAt(random.nextInt(source.length()));
                    }
                });
        int title = text.span(JsonPointer.of("properties", "title")).start() + 1;
        TextEdit key = new TextEdit(title, title, "x");
        figures.time("one key in a text, " + size, runs, runs, () -> text.with(key));
        int vertex = text.span(JsonPointer.of("geometry", "coordinates", 0, 100, 0)).start() + 1;
        TextEdit digit = new TextEdit(vertex, vertex, "1");
        figures.time("one key in a coordinate, " + size, runs, runs, () -> text.with(digit));
        JsonPointer member = JsonPointer.of("properties", "new");
        figures.time(
                "set a new member, " + size,
                runs,
                runs,
                () -> new JsonEditor(text).set(member, "x"));
        int last = source.lastIndexOf('}');
        String broken = source.substring(0, last);
        figures.time("say what is wrong, " + size, runs / 5, runs / 5, () -> error(broken));
    }

    private static void error(String broken) {
        JsonText.of(broken).error();
    }

    private static void memory(Figures figures) throws IOException {
        String source = SampleItems.ofSize(2_000_000);
        long before = used();
        JsonText text = JsonText.of(source);
        long after = used();
        double tree = (after - before) / 1e6;
        int nodes = source.length() / 24 * 3;
        figures.value("tree of 2 MB", "MB", tree);
        figures.value("of one node", "bytes", (after - before) / (double) nodes);
        // The text is asked once more, so that it lives until here.
        figures.value("lines of 2 MB", "lines", text.lineCount());
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
