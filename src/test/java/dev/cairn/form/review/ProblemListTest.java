package dev.cairn.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ProblemListTest {

    private static final Fix FIX = Fix.of("Mend it", true, JsonText.of("{}"), List.of());

    private static Finding finding(
            Severity severity, String pointer, int start, int end, Fix... fixes) {
        return new Finding(
                severity,
                "lint/x",
                null,
                JsonPointer.parse(pointer),
                new TextSpan(start, end),
                "Something.",
                List.of(fixes));
    }

    private final Finding hint = finding(Severity.HINT, "/a", 0, 5, FIX);
    private final Finding late = finding(Severity.ERROR, "/properties/b", 40, 45);
    private final Finding early = finding(Severity.ERROR, "/properties", 10, 60, FIX);
    private final ProblemList list = ProblemList.of(List.of(hint, late, early));

    @Test
    void worstFirstThenInTextOrder() {
        assertThat(list.all()).containsExactly(early, late, hint);
        assertThat(list.of(Set.of(Severity.HINT))).containsExactly(hint);
        assertThat(list.count(Severity.ERROR)).isEqualTo(2);
    }

    @Test
    void stepsThroughTheGravestFirstAndAroundTheEnd() {
        assertThat(list.from(0, null, true)).isEqualTo(early);
        assertThat(list.from(20, null, true)).isEqualTo(late);
        assertThat(list.from(40, null, true)).isEqualTo(early);
        assertThat(list.from(40, null, false)).isEqualTo(early);
        assertThat(list.from(0, null, false)).isEqualTo(hint);
        assertThat(list.from(0, late, true)).isEqualTo(hint);
        assertThat(list.from(0, early, false)).isEqualTo(hint);
        assertThat(ProblemList.of(List.of()).from(0, null, true)).isNull();
    }

    @Test
    void findingsAtTheSamePlaceGetTheirTurn() {
        Finding twin = finding(Severity.WARNING, "/", 0, 5);
        ProblemList twins = ProblemList.of(List.of(hint, twin, late));
        assertThat(twins.from(0, twin, true)).isSameAs(hint);
        assertThat(twins.from(0, hint, true)).isSameAs(late);
        assertThat(twins.from(40, late, true)).isSameAs(twin);
        assertThat(twins.from(0, twin, false)).isSameAs(late);
    }

    @Test
    void findingsAtAPlaceAreThoseWhoseRangeHoldsIt() {
        assertThat(list.at(3)).contains(hint);
        assertThat(list.at(42)).containsExactly(early, late);
        assertThat(list.at(100_000)).isEmpty();
    }

    @Test
    void countsInWords() {
        assertThat(ProblemList.title(0, 0)).isEqualTo("Problems");
        assertThat(ProblemList.title(3, 3)).isEqualTo("Problems (3)");
        assertThat(ProblemList.title(2400, 1000)).contains("2400", "first 1000");
        assertThat(ProblemList.left(new Report(List.of(), List.of(), 3, 1, 0, 0, 2)))
                .isEqualTo("1 error and 2 hints are left.");
        assertThat(ProblemList.left(new Report(List.of(), List.of(), 1, 0, 0, 1, 0)))
                .isEqualTo("1 warning is left.");
        assertThat(ProblemList.left(Report.empty())).isEqualTo("No problem is left.");
        assertThat(ProblemList.words(Severity.ERROR, 1)).isEqualTo("1 error");
        assertThat(ProblemList.words(Severity.HINT, 2)).isEqualTo("2 hints");
    }
}
