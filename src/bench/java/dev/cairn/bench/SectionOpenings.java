package dev.cairn.bench;

import dev.cairn.form.section.FormSection;
import dev.cairn.ui.window.MainWindow;

import javafx.scene.control.ListView;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What it costs the window's thread to open each section of the item for the first time: its
 * controls, their styles and the layout, until nothing more comes into sight.
 */
final class SectionOpenings {

    /** Rows near the visible part are made after the first layout, a handful in each pulse. */
    private static final int PULSES = 3;

    private SectionOpenings() {}

    static void measure(Figures figures, String item, MainWindow window) throws Exception {
        ListView<?> list =
                Objects.requireNonNull(
                        WindowThread.fx(
                                () -> (ListView<?>) window.scene().lookup(".form-navigation")));
        List<Object> sections = new ArrayList<>(list.getItems());
        long worst = 0;
        for (Object section : sections) {
            long clock = System.nanoTime();
            long busy =
                    WindowThread.fx(
                            () -> {
                                long from = WindowBenchmark.cpu();
                                list.getSelectionModel().select(sections.indexOf(section));
                                WindowBenchmark.layOut(window);
                                return WindowBenchmark.cpu() - from;
                            });
            for (int i = 0; i < PULSES; i++) {
                busy += WindowBenchmark.pulse(window);
            }
            worst = Math.max(worst, busy);
            figures.value(
                    "%s: opening “%s”, processor".formatted(item, ((FormSection) section).title()),
                    "ms",
                    busy / 1e6);
            figures.value(
                    "%s: opening “%s”, clock".formatted(item, ((FormSection) section).title()),
                    "ms",
                    (System.nanoTime() - clock) / 1e6);
        }
        figures.value(item + ": the slowest section, processor", "ms", worst / 1e6);
    }
}
