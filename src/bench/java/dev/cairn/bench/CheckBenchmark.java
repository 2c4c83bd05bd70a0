package dev.cairn.bench;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import java.io.IOException;

/** How long the checker takes, alone: the first item of a process, then warm. */
final class CheckBenchmark implements Benchmark {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void run(Figures figures) throws IOException {
        CheckOptions options = CheckOptions.of(Profile.AIOPEN);
        JsonText small = JsonText.of(LargeItem.of(20_000));
        JsonText large = JsonText.of(LargeItem.of(2_000_000));
        long start = System.nanoTime();
        Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
        checker.check(small, options);
        figures.value("first item of a process, 20 KB", "ms", (System.nanoTime() - start) / 1e6);
        figures.time("20 KB, warm", 2_000, 500, () -> checker.check(small, options));
        figures.time("2 MB, warm", 20, 30, () -> checker.check(large, options));
    }
}
