package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Random;

class JsonNumberTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static JsonNumber number(String literal) {
        return (JsonNumber) Objects.requireNonNull(JsonText.of(literal).root());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "-0e5",
                "0.00000000000000000000000000000000000000",
                "9007199254740992",
                "9007199254740993",
                "-9007199254740993.5",
                "0.1234567890123456789012345678",
                "0.00000000000000000000000000001",
                "1e2",
                "12.5E-3",
                "1e400",
                "-1e400",
                "1e-400",
                "123456789012345678901234567890123456789"
            })
    void aDoubleIsTheNearest(String literal) {
        assertThat(number(literal).doubleValue())
                .isEqualTo(number(literal).decimal().doubleValue());
    }

    @Test
    void aDoubleIsTheNearestOfAnyNumber() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder literal = new StringBuilder(random.nextBoolean() ? "-" : "");
            literal.append(random.nextInt(400));
            int decimals = random.nextInt(20);
            if (decimals > 0) {
                literal.append('.');
                random.ints(decimals, 0, 10).forEach(literal::append);
            }
            if (random.nextInt(20) == 0) {
                literal.append('e').append(random.nextInt(40) - 20);
            }
            JsonNumber number = number(literal.toString());
            assertThat(number.doubleValue())
                    .as(literal.toString())
                    .isEqualTo(number.decimal().doubleValue());
        }
    }

    @Test
    void aDoubleIsTheNearestBesideTheMiddleOfTwo() {
        Random random = new Random(12);
        for (int i = 0; i < 200_000; i++) {
            double low = Math.scalb(1 + random.nextInt(4), random.nextInt(60) - 10);
            low = random.nextBoolean() ? low : low + random.nextInt() * Math.ulp(low);
            BigDecimal middle =
                    new BigDecimal(low).add(new BigDecimal(Math.nextUp(low))).divide(TWO);
            MathContext digits = new MathContext(16 + random.nextInt(4));
            BigDecimal near = middle.round(digits);
            near = near.add(near.ulp().multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
            JsonNumber number = number(near.toPlainString());
            assertThat(number.doubleValue())
                    .as(number.literal())
                    .isEqualTo(Double.parseDouble(number.literal()));
        }
    }

    @Test
    void equalNumbersHaveTheSameHashHoweverTheyAreSpelled() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal value =
                    new BigDecimal(
                            new BigInteger(random.nextInt(1, 80), random), random.nextInt(40) - 20);
            BigDecimal signed = random.nextBoolean() ? value : value.negate();
            JsonNumber one = number(signed.toPlainString());
            JsonNumber other =
                    number(signed.setScale(signed.scale() + random.nextInt(5)).toString());
            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        }
        assertThat(number("-0.0")).isEqualTo(number("0")).hasSameHashCodeAs(number("0"));
        assertThat(number("1e400")).isNotEqualTo(number("2e400"));
    }
}
