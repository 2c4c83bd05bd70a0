package dev.cairn.form.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChangeReviewTest {

    private static final ChangeReview REVIEW =
            new ChangeReview(
                    "one\ntwo\nthree\n",
                    List.of(
                            new ChangeReview.Step("First", "", List.of(new TextEdit(0, 3, "eins"))),
                            new ChangeReview.Step(
                                    "Second", "Because.", List.of(new TextEdit(5, 8, "zwei")))));

    @Test
    void eachStepStandsOnTheTextThatThoseBeforeLeft() {
        assertThat(REVIEW.after(0)).isEqualTo("one\ntwo\nthree\n");
        assertThat(REVIEW.after(1)).isEqualTo("eins\ntwo\nthree\n");
        assertThat(REVIEW.after(2)).isEqualTo("eins\nzwei\nthree\n");
        assertThat(TextEdit.applyAll(REVIEW.before(), REVIEW.edits())).isEqualTo(REVIEW.after(2));
    }

    @Test
    void aStepShowsItsOwnLinesOnly() {
        assertThat(changed(REVIEW.rows(0))).containsExactly("-one", "+eins");
        assertThat(changed(REVIEW.rows(1))).containsExactly("-two", "+zwei");
        assertThat(changed(REVIEW.rows()))
                .containsExactlyInAnyOrder("-one", "-two", "+eins", "+zwei");
    }

    @Test
    void changesAreCounted() {
        assertThat(REVIEW.count()).isEqualTo("2 changes");
        assertThat(new ChangeReview("", REVIEW.steps().subList(0, 1)).count())
                .isEqualTo("1 change");
    }

    private static List<String> changed(List<DiffRow> rows) {
        return rows.stream()
                .filter(
                        row ->
                                row.kind() == DiffRow.Kind.ADDED
                                        || row.kind() == DiffRow.Kind.REMOVED)
                .map(DiffRow::text)
                .toList();
    }
}
