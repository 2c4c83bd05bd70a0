package dev.cairn.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Takes the figures of one benchmark and leaves them as JSON lines. */
final class Figures {
    private final String benchmark;
    private final Path file;
    private final PrintStream console;

    Figures(String benchmark, Path folder, PrintStream console) throws IOException {
        this.benchmark = benchmark;
        this.file = Files.createDirectories(folder).resolve(benchmark + ".jsonl");
        this.console = console;
        Files.deleteIfExists(file);
    }

    /** Reports one number, for example {@code value("memory of 2 MB", "MB", 31.5)}. */
    void value(String figure, String unit, double value) throws IOException {
        write(
                String.format(
                        Locale.ROOT,
                        "{\"benchmark\":\"%s\",\"figure\":\"%s\",\"unit\":\"%s\",\"value\":%.4f}",
                        benchmark,
                        figure,
                        unit,
                        value));
    }

    /** Reports the median, the 95th percentile and the largest of some durations. */
    void durations(String figure, long[] nanoseconds) throws IOException {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        write(
                String.format(
                        Locale.ROOT,
                        "{\"benchmark\":\"%s\",\"figure\":\"%s\",\"unit\":\"ms\",\"runs\":%d,"
                                + "\"median\":%.4f,\"p95\":%.4f,\"max\":%.4f}",
                        benchmark,
                        figure,
                        sorted.length,
                        percentile(sorted, 50) / 1e6,
                        percentile(sorted, 95) / 1e6,
                        sorted[sorted.length - 1] / 1e6));
    }

    /** Runs something {@code warmUp} times uncounted, then {@code runs} times, and reports it. */
    void time(String figure, int warmUp, int runs, Runnable measured) throws IOException {
        for (int i = 0; i < warmUp; i++) {
            measured.run();
        }
        long[] nanoseconds = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            measured.run();
            nanoseconds[i] = System.nanoTime() - start;
        }
        durations(figure, nanoseconds);
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void write(String line) throws IOException {
        Files.writeString(
                file,
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        console.println(line);
    }
}
