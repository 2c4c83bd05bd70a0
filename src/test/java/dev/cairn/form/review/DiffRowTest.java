package dev.cairn.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.review.DiffRow.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class DiffRowTest {

    @Test
    void linesComeWithTheirSignsAndPlaces() {
        assertThat(DiffRow.between("a\nb\nc\n", "a\nx\nc\n", 1))
                .containsExactly(
                        new DiffRow(Kind.PLACE, "Line 1"),
                        new DiffRow(Kind.SAME, " a"),
                        new DiffRow(Kind.REMOVED, "-b"),
                        new DiffRow(Kind.ADDED, "+x"),
                        new DiffRow(Kind.SAME, " c"));
        assertThat(DiffRow.between("a", "a", 1)).isEmpty();
    }

    @Test
    void whatLooksLikeAHeadIsALineLikeOthers() {
        assertThat(DiffRow.between("x\n-- a\n", "x\n++ a\n", 0))
                .extracting(DiffRow::text)
                .contains("--- a", "+++ a");
    }

    @Test
    void aNewTextStartsAtItsFirstLine() {
        List<DiffRow> rows = DiffRow.between("", "{}\n", 3);
        assertThat(rows.getFirst()).isEqualTo(new DiffRow(Kind.PLACE, "Line 1"));
        assertThat(rows.getLast()).isEqualTo(new DiffRow(Kind.ADDED, "+{}"));
    }
}
