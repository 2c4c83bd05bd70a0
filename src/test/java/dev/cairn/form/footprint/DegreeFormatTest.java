package dev.cairn.form.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class DegreeFormatTest {

    @Test
    void aPlaceHasNoMoreDecimalsThanAPixelIsWorth() {
        assertThat(DegreeFormat.digits(1)).isZero();
        assertThat(DegreeFormat.digits(1.8)).isEqualTo(1);
        assertThat(DegreeFormat.digits(10)).isEqualTo(1);
        assertThat(DegreeFormat.digits(11)).isEqualTo(2);
        assertThat(DegreeFormat.digits(0.2)).isZero();
        assertThat(DegreeFormat.digits(5_000_000)).isEqualTo(6);
    }

    @Test
    void numbersAreWrittenPlainly() {
        assertThat(DegreeFormat.rounded(12.3456789, 3)).isEqualTo(new BigDecimal("12.346"));
        assertThat(DegreeFormat.rounded(12.999999, 2)).isEqualTo(new BigDecimal("13"));
        assertThat(DegreeFormat.rounded(179.99, 0).toString()).isEqualTo("180");
        assertThat(DegreeFormat.rounded(100, 0).toString()).isEqualTo("100");
        assertThat(DegreeFormat.rounded(-0.001, 2).toString()).isEqualTo("0");
    }

    @Test
    void placesHaveASide() {
        assertThat(DegreeFormat.longitude(-12.34, 1)).isEqualTo("12.3° W");
        assertThat(DegreeFormat.longitude(190, 0)).isEqualTo("170° W");
        assertThat(DegreeFormat.longitude(180, 0)).isEqualTo("180°");
        assertThat(DegreeFormat.longitude(-180, 0)).isEqualTo("180°");
        assertThat(DegreeFormat.longitude(0, 0)).isEqualTo("0°");
        assertThat(DegreeFormat.latitude(-90, 0)).isEqualTo("90° S");
        assertThat(DegreeFormat.place(new LonLat(13.4, 52.5), 1)).isEqualTo("13.4° E, 52.5° N");
    }

    @Test
    void linesOfTheGridLeaveRoom() {
        for (double scale = 0.9; scale < 100_000; scale *= 1.3) {
            double step = GraticuleLines.step(scale);
            assertThat(step * scale).isGreaterThan(49);
        }
        assertThat(GraticuleLines.step(2)).isEqualTo(30);
        assertThat(GraticuleLines.digits(0.05)).isEqualTo(2);
        assertThat(GraticuleLines.digits(0.1)).isEqualTo(1);
        assertThat(GraticuleLines.digits(30)).isZero();
    }
}
