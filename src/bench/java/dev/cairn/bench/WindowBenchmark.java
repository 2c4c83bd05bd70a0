package dev.cairn.bench;

import static dev.cairn.bench.WindowThread.fx;

import dev.cairn.check.Report;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.RecoveryFolder;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.settings.UserSettings;
import dev.cairn.ui.session.DocumentSession;
import dev.cairn.ui.task.BackgroundTasks;
import dev.cairn.ui.window.FilePicker;
import dev.cairn.ui.window.MainWindow;
import dev.cairn.ui.window.WindowTools;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The whole window with an item in it: how long opening takes, what a keystroke costs the window's
 * thread (the edit, all views, colours, style and layout), and how long it takes until the findings
 * for it are there.
 */
final class WindowBenchmark implements Benchmark {

    private static final int KEYS = 200;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void run(Figures figures) throws Exception {
        WindowThread.start();
        measure(figures, "20 KB", LargeItem.of(20_000), 1_000);
        measure(figures, "2 MB", LargeItem.of(2_000_000), 100);
        measure(figures, "500 classes and 200 assets", LargeItem.withLists(500, 200), 0);
    }

    /**
     * @param warmUp keys before those that are measured; 0 to measure no keys
     */
    private static void measure(Figures figures, String size, String text, int warmUp)
            throws Exception {
        Path folder = Files.createTempDirectory("cairn-bench");
        Path file = Files.writeString(folder.resolve("item.json"), text);
        BackgroundTasks background = new BackgroundTasks();
        Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
        WindowTools tools =
                new WindowTools(
                        new UserSettings(),
                        background,
                        checker,
                        new BackgroundChecking(checker, background.checks(), background.window()),
                        checker.facts(),
                        new DocumentFiles(),
                        new RecoveryFolder(folder.resolve("recovery")),
                        new NoPicker());
        MainWindow window =
                fx(
                        () -> {
                            MainWindow made = new MainWindow(new Stage(), tools, () -> {});
                            made.show();
                            return made;
                        });
        long before = usedHeap();
        open(figures, size, window, file);
        figures.value(size + ": memory of the open item", "MB", (usedHeap() - before) / 1e6);
        SectionOpenings.measure(figures, size, window);
        if (warmUp > 0) {
            keys(figures, size, window, warmUp);
        }
        fx(
                () -> {
                    Objects.requireNonNull(window.session()).document().close();
                    window.hide();
                    return null;
                });
        // the background's threads end with the process: recovery may still have planned something
        delete(folder);
    }

    private static void open(Figures figures, String size, MainWindow window, Path file)
            throws Exception {
        long start = System.nanoTime();
        fx(
                () -> {
                    window.open(List.of(file));
                    return null;
                });
        DocumentSession session = null;
        while (session == null) {
            session = fx(window::session);
        }
        fx(() -> layOut(window));
        figures.value(size + ": open until shown", "ms", (System.nanoTime() - start) / 1e6);
        findings(session);
        figures.value(size + ": open until checked", "ms", (System.nanoTime() - start) / 1e6);
    }

    private static void keys(Figures figures, String size, MainWindow window, int warmUp)
            throws Exception {
        DocumentSession session = Objects.requireNonNull(fx(window::session));
        CodeArea area = fx(() -> (CodeArea) window.scene().lookup(".json-area"));
        fx(
                () -> {
                    int at = area.getText().indexOf("Deforestation");
                    area.requestFocus();
                    area.moveTo(at + 5);
                    area.requestFollowCaret();
                    return layOut(window);
                });
        long[] busy = new long[KEYS];
        long[] found = new long[KEYS];
        long[] edits = new long[KEYS];
        for (int i = -warmUp; i < KEYS; i++) {
            long start = System.nanoTime();
            long edit =
                    fx(
                            () -> {
                                long from = cpu();
                                Event.fireEvent(area, typed("x"));
                                return cpu() - from;
                            });
            long paint = pulse(window);
            findings(session);
            if (i >= 0) {
                edits[i] = edit;
                busy[i] = edit + paint;
                found[i] = System.nanoTime() - start;
            }
        }
        figures.durations(size + ": keystroke, window's own part", busy);
        figures.durations(size + ": keystroke, of that the edit and the views", edits);
        figures.durations(size + ": keystroke to findings", found);
    }

    /**
     * What the toolkit's next pulse costs this thread: the styles and layout that the key changed.
     */
    static long pulse(MainWindow window) throws Exception {
        CompletableFuture<Long> spent = new CompletableFuture<>();
        long[] from = new long[1];
        Runnable before = () -> from[0] = cpu();
        Runnable after = () -> spent.complete(cpu() - from[0]);
        fx(
                () -> {
                    window.scene().addPreLayoutPulseListener(before);
                    window.scene().addPostLayoutPulseListener(after);
                    Platform.requestNextPulse();
                    return null;
                });
        long cost = spent.get(10, TimeUnit.SECONDS);
        fx(
                () -> {
                    window.scene().removePreLayoutPulseListener(before);
                    window.scene().removePostLayoutPulseListener(after);
                    return null;
                });
        return cost;
    }

    /** Nanoseconds that this thread has worked: other programs on the machine do not count. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    static @Nullable Void layOut(MainWindow window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        return null;
    }

    /** Waits, without asking again and again, until the findings of the newest text are there. */
    private static void findings(DocumentSession session) throws Exception {
        CountDownLatch found = new CountDownLatch(1);
        ChangeListener<@Nullable Report> listener =
                (report, before, now) -> {
                    if (session.reportIsCurrent()) {
                        found.countDown();
                    }
                };
        fx(
                () -> {
                    session.report().addListener(listener);
                    if (session.reportIsCurrent()) {
                        found.countDown();
                    }
                    return null;
                });
        if (!found.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no findings within a minute");
        }
        fx(
                () -> {
                    session.report().removeListener(listener);
                    return null;
                });
    }

    /** Bytes in use once what nobody holds any more is gone. */
    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class NoPicker implements FilePicker {
        @Override
        public List<Path> open() {
            return List.of();
        }

        @Override
        public @Nullable Path save(String name, @Nullable Path folder) {
            return null;
        }

        @Override
        public @Nullable Path file(String title, @Nullable Path folder) {
            return null;
        }

        @Override
        public @Nullable Path folder(String title, @Nullable Path start) {
            return null;
        }
    }
}
