package dev.cairn.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ProblemListTest {

    private static final Fix FIX = Fix.of("Mend it", true, List.of());

    private static Finding finding(
            Severity severity, String pointer, int start, int end, Fix... fixes) {
        return new Finding(
                severity,
                "lint/x",
                null,
                Pointer.parse(pointer),
                new Span(start, end),
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
    void stepsThroughTheTextAndAroundItsEnd() {
        assertThat(list.from(0, true)).isEqualTo(early);
        assertThat(list.from(40, true)).isEqualTo(hint);
        assertThat(list.from(40, false)).isEqualTo(early);
        assertThat(list.from(0, false)).isEqualTo(late);
        assertThat(ProblemList.of(List.of()).from(0, true)).isNull();
    }

    @Test
    void fixAtAPlaceIsTheOneOfTheSmallestRange() {
        assertThat(list.fixable(3, null)).isEqualTo(hint);
        assertThat(list.fixable(42, null)).isEqualTo(early);
        assertThat(list.fixable(-1, Pointer.parse("/a/0"))).isEqualTo(hint);
        assertThat(list.fixable(-1, Pointer.parse("/nowhere"))).isNull();
    }

    @Test
    void countsInWords() {
        assertThat(ProblemList.words(Severity.ERROR, 1)).isEqualTo("1 error");
        assertThat(ProblemList.words(Severity.HINT, 2)).isEqualTo("2 hints");
    }
}
