package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextSearchTest {

    private static final String TEXT = "{\"Name\": \"name\", \"x\": \"name\"}";

    @Test
    void caseMattersOnlyWhenAsked() {
        assertThat(new TextSearch("name", false, false).in(TEXT)).hasSize(3);
        assertThat(new TextSearch("name", true, false).in(TEXT)).hasSize(2);
        assertThat(new TextSearch("", true, false).in(TEXT)).isEmpty();
    }

    @Test
    void plainTextIsNoExpression() {
        assertThat(new TextSearch("\"x\"", true, false).in(TEXT))
                .containsExactly(new TextSpan(17, 20));
        assertThat(new TextSearch("n.me", true, false).in(TEXT)).isEmpty();
        assertThat(new TextSearch("n.me", true, true).in(TEXT)).hasSize(2);
        assertThat(new TextSearch("(", true, true).in(TEXT)).isEmpty();
    }

    @Test
    void replacingAllIsOneListOfEdits() {
        TextSearch finder = new TextSearch("\"(n)ame\"", true, true);
        List<TextEdit> edits = finder.replaceAll(TEXT, "\"$1o\"");
        assertThat(TextEdit.applyAll(TEXT, edits)).isEqualTo("{\"Name\": \"no\", \"x\": \"no\"}");
        assertThat(new TextSearch("name", true, false).replaceAll(TEXT, "$1")).hasSize(2);
    }

    @Test
    void nextAndPreviousGoAroundTheEnd() {
        List<TextSpan> places = List.of(new TextSpan(3, 4), new TextSpan(9, 10));
        assertThat(TextSearch.next(places, 4)).isEqualTo(1);
        assertThat(TextSearch.next(places, 10)).isZero();
        assertThat(TextSearch.previous(places, 9)).isZero();
        assertThat(TextSearch.previous(places, 3)).isEqualTo(1);
        assertThat(TextSearch.next(List.of(), 0)).isEqualTo(-1);
        assertThat(TextSearch.previous(List.of(), 0)).isEqualTo(-1);
    }
}
