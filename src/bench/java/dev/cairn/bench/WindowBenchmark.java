package dev.cairn.bench;

import dev.cairn.check.Checker;
import dev.cairn.check.SchemaStore;
import dev.cairn.check.rule.Rules;
import dev.cairn.document.DocumentFiles;
import dev.cairn.document.Recovery;
import dev.cairn.ui.session.Checking;
import dev.cairn.ui.session.DocumentSession;
import dev.cairn.ui.settings.Settings;
import dev.cairn.ui.settings.Theme;
import dev.cairn.ui.task.Background;
import dev.cairn.ui.window.FilePicker;
import dev.cairn.ui.window.MainWindow;
import dev.cairn.ui.window.Themes;
import dev.cairn.ui.window.Tools;

import javafx.application.Platform;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * The whole window with an item in it: how long opening takes, what a keystroke costs the window's
 * thread (the edit, all views, colours, style and layout), and how long it takes until the findings
 * for it are there.
 */
final class WindowBenchmark implements Benchmark {

    private static final int WARM_UP = 100;
    private static final int KEYS = 200;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void run(Figures figures) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Settings light = new Settings();
        light.theme().set(Theme.LIGHT);
        fx(
                () -> {
                    Themes.follow(light.theme());
                    return null;
                });
        measure(figures, "20 KB", 20_000);
        measure(figures, "2 MB", 2_000_000);
    }

    private static void measure(Figures figures, String size, int characters) throws Exception {
        Path folder = Files.createTempDirectory("cairn-bench");
        Path file = Files.writeString(folder.resolve("item.json"), LargeItem.of(characters));
        Background background = new Background();
        Checker checker = new Checker(SchemaStore.bundled(), Rules.all());
        Tools tools =
                new Tools(
                        new Settings(),
                        background,
                        checker,
                        new Checking(checker, background.checks(), background.window()),
                        checker.facts(),
                        new DocumentFiles(),
                        new Recovery(folder.resolve("recovery")),
                        new NoPicker());
        MainWindow window =
                fx(
                        () -> {
                            MainWindow made = new MainWindow(new Stage(), tools, () -> {});
                            made.show();
                            return made;
                        });
        open(figures, size, window, file);
        keys(figures, size, window);
        fx(
                () -> {
                    Objects.requireNonNull(window.session()).document().close();
                    window.hide();
                    return null;
                });
        background.close();
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

    private static void keys(Figures figures, String size, MainWindow window) throws Exception {
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
        for (int i = -WARM_UP; i < KEYS; i++) {
            long start = System.nanoTime();
            long edit =
                    fx(
                            () -> {
                                long from = cpu();
                                Event.fireEvent(area, typed("x"));
                                return cpu() - from;
                            });
            long paint =
                    fx(
                            () -> {
                                long from = cpu();
                                layOut(window);
                                return cpu() - from;
                            });
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

    /** Nanoseconds that this thread has worked: other programs on the machine do not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static @Nullable Void layOut(MainWindow window) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        return null;
    }

    private static void findings(DocumentSession session) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!fx(session::reportIsCurrent)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("no findings within a minute");
            }
        }
    }

    private static <T extends @Nullable Object> T fx(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
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
        public @Nullable Path folder(String title, @Nullable Path start) {
            return null;
        }
    }
}
