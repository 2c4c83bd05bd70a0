package dev.cairn.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.ItemMutations;
import dev.cairn.check.Profile;
import dev.cairn.check.WrittenItems;
import dev.cairn.check.schema.SchemaStore;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What fixes give back, lose and invent on items with one seeded mistake each. The build looks at
 * some of them; {@code mvn test -Dtest=FixReportTest -Dcairn.mutants=1000 -Dcairn.docs=write} at as
 * many as {@code docs/fixes.md} tells of, and writes its tables anew.
 */
final class FixReportTest {

    private static final Path PAGE = Path.of("docs", "fixes.md");
    private static final String TABLES = "<!-- tables -->\n";
    private static final long SEED = 11;

    private final int mutants = Integer.getInteger("cairn.mutants", 400);
    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    @Test
    void fixesGiveBackAndDoNotTakeAway() throws IOException {
        FixMeasurement safe = measured(FixScope.SAFE);
        FixMeasurement all = measured(FixScope.LIKELY);
        String report =
                "`cairn fix --safe` on %d mutants:%n%n%s%n`cairn fix --all` on the same:%n%n%s"
                        .formatted(mutants, safe.table(), all.table());
        System.out.println(report);
        all.losses().stream().limit(20).forEach(System.out::println);
        all.inventions().stream().limit(20).forEach(System.out::println);
        if (System.getProperty("cairn.docs", "").equals("write")) {
            String page = Files.readString(PAGE);
            Files.writeString(
                    PAGE, page.substring(0, page.indexOf(TABLES)) + TABLES + "\n" + report);
        }
        assertThat(safe.restless()).isEmpty();
        assertThat(all.restless()).isEmpty();
        assertThat(safe.losses()).isEmpty();
        assertThat(all.total().lost * 200).as("%s", all.losses()).isLessThanOrEqualTo(mutants);
        assertThat(safe.total().invented * 100)
                .as("%s", safe.inventions())
                .isLessThanOrEqualTo(mutants);
        assertThat(all.total().invented * 100)
                .as("%s", all.inventions())
                .isLessThanOrEqualTo(3 * mutants);
        assertThat(all.total().restored * 100).isGreaterThanOrEqualTo(40 * all.total().changed);
    }

    private FixMeasurement measured(FixScope scope) {
        FixMeasurement measurement = new FixMeasurement(checker, scope);
        CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("item.json");
        List<WrittenItems.Written> items = WrittenItems.valid();
        ItemMutations mutations = new ItemMutations(SEED);
        for (int i = 0; i < mutants; i++) {
            WrittenItems.Written item = items.get(i % items.size());
            measurement.add(item.toString(), item.text(), mutations.in(item.text()), options);
        }
        return measurement;
    }
}
