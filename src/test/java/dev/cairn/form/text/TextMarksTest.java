package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.json.LineStyles;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextMarksTest {

    private final TextMarks marks = new TextMarks();

    @Test
    void marksMoveWithTheText() {
        marks.set(List.of(new TextMarks.Mark(10, 14, "x")));
        marks.changed(2, 0, 3);
        assertThat(marks.all()).containsExactly(new TextMarks.Mark(13, 17, "x"));
        marks.changed(15, 0, 1);
        assertThat(marks.all()).containsExactly(new TextMarks.Mark(13, 18, "x"));
        marks.changed(30, 5, 0);
        assertThat(marks.all()).containsExactly(new TextMarks.Mark(13, 18, "x"));
        marks.changed(0, 20, 0);
        assertThat(marks.all()).isEmpty();
    }

    @Test
    void aLineSeesItsOwnPart() {
        marks.set(List.of(new TextMarks.Mark(10, 20, "x")));
        assertThat(marks.within(15, 30)).containsExactly(new TextMarks.Mark(0, 5, "x"));
        assertThat(marks.within(20, 30)).isEmpty();
    }

    @Test
    void stylesLieOverEachOther() {
        var spans = LineStyles.of("\"a\": 1", List.of(new TextMarks.Mark(0, 3, "finding-error")));
        assertThat(spans.getStyleSpan(0).getStyle()).containsExactly("json-name", "finding-error");
        assertThat(spans.length()).isEqualTo(6);
        var blank = LineStyles.of("  ", List.of());
        assertThat(blank.length()).isEqualTo(2);
    }
}
