package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class LineEditTest {

    private static String after(String text, @Nullable LineEdit edit) {
        assertThat(edit).isNotNull();
        String now = TextEdit.applyAll(text, List.of(edit.edit()));
        return now.substring(0, edit.selection().start())
                + "["
                + now.substring(edit.selection().start(), edit.selection().end())
                + "]"
                + now.substring(edit.selection().end());
    }

    private static TextSpan span(int start, int end) {
        return new TextSpan(start, end);
    }

    @Test
    void linesMoveWithTheirSelection() {
        assertThat(after("ab\ncd\nef", LineEdit.move("ab\ncd\nef", span(4, 4), true)))
                .isEqualTo("ab\nef\nc[]d");
        assertThat(after("ab\ncd\nef", LineEdit.move("ab\ncd\nef", span(4, 4), false)))
                .isEqualTo("c[]d\nab\nef");
        assertThat(after("ab\ncd\nef\n", LineEdit.move("ab\ncd\nef\n", span(0, 6), true)))
                .isEqualTo("ef\n[ab\ncd\n]");
        assertThat(LineEdit.move("ab\ncd", span(1, 1), false)).isNull();
        assertThat(LineEdit.move("ab\ncd", span(4, 4), true)).isNull();
    }

    @Test
    void lineEndsOfTwoCharactersStayWhole() {
        assertThat(after("ab\r\ncd", LineEdit.move("ab\r\ncd", span(1, 1), true)))
                .isEqualTo("cd\r\na[]b");
        assertThat(after("ab\r\ncd", LineEdit.move("ab\r\ncd", span(5, 5), false)))
                .isEqualTo("c[]d\r\nab");
        assertThat(after("ab\r\ncd", LineEdit.duplicate("ab\r\ncd", span(4, 4))))
                .isEqualTo("ab\r\ncd\r\n[]cd");
        assertThat(after("ab\r\ncd", LineEdit.delete("ab\r\ncd", span(0, 0)))).isEqualTo("[]cd");
        assertThat(after("ab\r\ncd", LineEdit.delete("ab\r\ncd", span(4, 4)))).isEqualTo("ab[]");
    }

    @Test
    void linesAreDuplicatedAndDeleted() {
        assertThat(after("ab\ncd", LineEdit.duplicate("ab\ncd", span(1, 1))))
                .isEqualTo("ab\na[]b\ncd");
        assertThat(after("ab", LineEdit.duplicate("ab", span(0, 2)))).isEqualTo("ab\n[ab]");
        assertThat(after("ab\ncd\nef", LineEdit.delete("ab\ncd\nef", span(1, 4))))
                .isEqualTo("[]ef");
        assertThat(after("ab\n\nef", LineEdit.delete("ab\n\nef", span(3, 3))))
                .isEqualTo("ab\n[]ef");
        assertThat(LineEdit.delete("", span(0, 0))).isNull();
    }
}
