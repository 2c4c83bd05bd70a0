package dev.cairn.check.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.SchemaStore;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonText;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Real models are brought to mlm 1.3.0 and checked against the published schemas. */
final class ReferenceMigrationTest {

    private static final Logger LOG = Logger.getLogger(ReferenceMigrationTest.class.getName());

    private static Path reference() {
        String folder = System.getProperty("cairn.reference", "");
        Path path = Path.of(folder.isEmpty() ? "no-reference-set" : folder);
        assumeTrue(Files.isDirectory(path.resolve("items")), "no reference set: " + folder);
        return path;
    }

    private static Map<String, JsonText> items() throws IOException {
        Map<String, JsonText> items = new TreeMap<>();
        Path folder = reference().resolve("items");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                JsonText text = JsonText.of(Files.readString(file));
                if (text.parses()) {
                    items.put(folder.relativize(file).toString(), text);
                }
            }
        }
        return items;
    }

    private static List<Finding> complaints(Checker published, JsonText text) {
        Report report = published.check(text, CheckOptions.of(Profile.STAC));
        return report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    @Test
    void everyModelIsValidAfterwardsOrItsQuestionIsNamed() throws IOException {
        Checker published = new Checker(SchemaStore.of(reference().resolve("schemas")), List.of());
        int all = 0;
        int valid = 0;
        List<String> named = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, JsonText> entry : items().entrySet()) {
            var migration = Migrations.model(entry.getValue());
            if (migration.isEmpty()) {
                continue;
            }
            all++;
            Outcome outcome = migration.get().outcome(Map.of());
            JsonText after = entry.getValue().with(outcome.edits());
            assertThat(after.parses()).as(entry.getKey()).isTrue();
            List<String> before =
                    complaints(published, entry.getValue()).stream()
                            .map(f -> f.rule() + " " + f.pointer())
                            .toList();
            List<Finding> now = complaints(published, after);
            if (now.isEmpty()) {
                valid++;
            } else if (now.stream().allMatch(f -> before.contains(f.rule() + " " + f.pointer()))) {
                named.add(entry.getKey() + ": was wrong before: " + sentences(now));
            } else if (!outcome.left().isEmpty()) {
                named.add(entry.getKey() + ": " + outcome.left() + " " + sentences(now));
            } else {
                broken.add(entry.getKey() + ": " + sentences(now));
            }
        }
        String figure =
                "%d of %d models are valid after migration, %d have something left that is named."
                        .formatted(valid, all, named.size());
        LOG.info(() -> figure + "\n" + String.join("\n", named));
        assertThat(broken).isEmpty();
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }
}
