package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTargetTest {

    @Test
    void aLineMayHaveAColumn() {
        assertThat(LineTarget.read("12")).contains(new LineTarget(12, 1));
        assertThat(LineTarget.read(" 12 : 5 ")).contains(new LineTarget(12, 5));
        assertThat(LineTarget.read("12,5")).contains(new LineTarget(12, 5));
        assertThat(LineTarget.read("")).isEmpty();
        assertThat(LineTarget.read("a")).isEmpty();
        assertThat(LineTarget.read("99999999999")).isEmpty();
    }

    @Test
    void offsetsStayInTheText() {
        String text = "ab\r\ncd\n\nef";
        assertThat(new LineTarget(1, 1).offset(text)).isZero();
        assertThat(new LineTarget(1, 9).offset(text)).isEqualTo(2);
        assertThat(new LineTarget(2, 2).offset(text)).isEqualTo(5);
        assertThat(new LineTarget(3, 4).offset(text)).isEqualTo(7);
        assertThat(new LineTarget(4, 1).offset(text)).isEqualTo(8);
        assertThat(new LineTarget(9, 1).offset(text)).isEqualTo(8);
        assertThat(new LineTarget(0, 0).offset(text)).isZero();
    }
}
