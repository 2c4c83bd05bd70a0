package dev.cairn.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs all benchmarks, or those whose name is given after the folder for the figures. */
final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new JsonBenchmark(),
                    new CheckBenchmark(),
                    new MapBenchmark(),
                    new WindowBenchmark());

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        for (Benchmark benchmark : ALL) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                benchmark.run(new Figures(benchmark.name(), folder, System.out));
            }
        }
        // the window's toolkit keeps a thread of its own alive
        System.exit(0);
    }
}
