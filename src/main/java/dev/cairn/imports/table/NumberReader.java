package dev.cairn.imports.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and programs write them. */
final class NumberReader {
    /** Digits of a bounded number, taken without going back, so that no text takes long. */
    private static final String UNSIGNED =
            "(?:\\d{1,40}+(?:\\.\\d{0,40}+)?+|\\.\\d{1,40}+)(?:[eE][-+]?\\d{1,3}+)?+";

    /** A number that is no part of a word. */
    static final String PATTERN = "(?<![\\w.])[-+]?" + UNSIGNED + "(?![\\w])";

    private static final Pattern NUMBER = Pattern.compile("[-+]?" + UNSIGNED);
    private static final Pattern PRODUCT =
            Pattern.compile(
                    "(?<![\\w.])([-+]?" + UNSIGNED + ")\\s*([*/])\\s*(" + UNSIGNED + ")(?![\\w.])");

    /** No number of a table is longer. */
    private static final int LONGEST = 100;

    private NumberReader() {}

    /** The number that a text is, with its digits; a decimal comma is understood. */
    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain =
                text.strip()
                        .replaceFirst("^([-+]?\\d+),(\\d+)$", "$1.$2")
                        .replaceFirst("[%f]$", "")
                        .strip();
        if (!NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        String signless = plain.startsWith("+") ? plain.substring(1) : plain;
        return Optional.of(
                tidy(new BigDecimal(signless.endsWith(".") ? signless + "0" : signless)));
    }

    /** A whole number that fits a class value. */
    static Optional<Integer> whole(String text) {
        return read(text)
                .filter(
                        n ->
                                n.stripTrailingZeros().scale() <= 0
                                        && n.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE))
                                                <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Works out products and quotients of two numbers, such as {@code 0.485 * 255}. */
    static String workedOut(String text) {
        Matcher product = PRODUCT.matcher(text);
        return product.replaceAll(
                found -> {
                    BigDecimal left = new BigDecimal(found.group(1).replaceFirst("^\\+", ""));
                    BigDecimal right = new BigDecimal(found.group(3));
                    if (found.group(2).equals("*")) {
                        return tidy(left.multiply(right).stripTrailingZeros()).toPlainString();
                    }
                    return right.signum() == 0
                            ? "nan"
                            : tidy(left.divide(right, MathContext.DECIMAL64).stripTrailingZeros())
                                    .toPlainString();
                });
    }

    /** Without an exponent where the plain form is short. */
    private static BigDecimal tidy(BigDecimal number) {
        return number.scale() < 0 && number.precision() - number.scale() < 18
                ? number.setScale(0)
                : number;
    }
}
