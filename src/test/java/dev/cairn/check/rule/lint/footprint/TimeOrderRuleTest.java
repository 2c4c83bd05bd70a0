package dev.cairn.check.rule.lint.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** The order that is told by letters against the order of the moments. */
final class TimeOrderRuleTest {

    private static final List<String> ENDS = List.of("Z", ".5Z", ".50Z", ".123Z", "+02:00", "z");

    private final Checker checker =
            new Checker(SchemaStore.bundled(), List.of(new TimeOrderRule()));

    @Test
    void aPeriodIsOutOfOrderWhereItsStartIsTheLaterMoment() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String start = time(random);
            String end = time(random);
            boolean after =
                    OffsetDateTime.parse(start)
                            .toInstant()
                            .isAfter(OffsetDateTime.parse(end).toInstant());
            assertThat(isFound(start, end)).as(start + " to " + end).isEqualTo(after);
        }
    }

    private static String time(Random random) {
        return "20%02d-01-0%dT0%d:00:0%d%s"
                .formatted(
                        20 + random.nextInt(2),
                        1 + random.nextInt(2),
                        random.nextInt(3),
                        random.nextInt(2),
                        ENDS.get(random.nextInt(ENDS.size())));
    }

    private boolean isFound(String start, String end) {
        JsonText item =
                JsonText.of(
                        """
                        {"type": "Feature", "stac_version": "1.0.0",
                         "properties": {"start_datetime": "%s", "end_datetime": "%s"}}
                        """
                                .formatted(start, end));
        return checker.check(item, CheckOptions.of(Profile.STAC)).findings().stream()
                .anyMatch(finding -> finding.rule().equals("lint/time-order"));
    }
}
