package dev.cairn.ui.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.Span;
import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;

import java.util.List;

class FinderTest {

    private static final String TEXT = "{\"Name\": \"name\", \"x\": \"name\"}";

    @Test
    void caseMattersOnlyWhenAsked() {
        assertThat(new Finder("name", false, false).in(TEXT)).hasSize(3);
        assertThat(new Finder("name", true, false).in(TEXT)).hasSize(2);
        assertThat(new Finder("", true, false).in(TEXT)).isEmpty();
    }

    @Test
    void plainTextIsNoExpression() {
        assertThat(new Finder("\"x\"", true, false).in(TEXT)).containsExactly(new Span(17, 20));
        assertThat(new Finder("n.me", true, false).in(TEXT)).isEmpty();
        assertThat(new Finder("n.me", true, true).in(TEXT)).hasSize(2);
        assertThat(new Finder("(", true, true).in(TEXT)).isEmpty();
    }

    @Test
    void replacingAllIsOneListOfEdits() {
        Finder finder = new Finder("\"(n)ame\"", true, true);
        List<TextEdit> edits = finder.replaceAll(TEXT, "\"$1o\"");
        assertThat(TextEdit.applyAll(TEXT, edits)).isEqualTo("{\"Name\": \"no\", \"x\": \"no\"}");
        assertThat(new Finder("name", true, false).replaceAll(TEXT, "$1")).hasSize(2);
    }

    @Test
    void nextAndPreviousGoAroundTheEnd() {
        List<Span> places = List.of(new Span(3, 4), new Span(9, 10));
        assertThat(Finder.next(places, 4)).isEqualTo(1);
        assertThat(Finder.next(places, 10)).isZero();
        assertThat(Finder.previous(places, 9)).isZero();
        assertThat(Finder.previous(places, 3)).isEqualTo(1);
        assertThat(Finder.next(List.of(), 0)).isEqualTo(-1);
        assertThat(Finder.previous(List.of(), 0)).isEqualTo(-1);
    }
}
