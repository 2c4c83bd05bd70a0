package dev.cairn.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A number, in the spelling of the text. */
public final class JsonNumber extends TreeNode {
    private final String literal;

    /**
     * @param literal a number as JSON spells it; checked by the caller
     */
    JsonNumber(String literal) {
        this.literal = literal;
    }

    /** The number as it is written. */
    public String literal() {
        return literal;
    }

    /** The exact value; an exponent beyond what BigDecimal can hold is cut to its limit. */
    public BigDecimal decimal() {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException beyond) {
            return Decimal.of(literal).clamped();
        }
    }

    /**
     * The nearest double, the same that {@link #decimal()} gives; infinite where the value is
     * beyond all doubles.
     */
    public double doubleValue() {
        // a zero has no sign
        return Double.parseDouble(literal) + 0.0;
    }

    /** Whether the value is a whole number, however written: 1.0 and 1e2 are. */
    public boolean isInteger() {
        return Decimal.of(literal).isInteger();
    }

    @Override
    public int length() {
        return literal.length();
    }

    @Override
    public boolean closesItself() {
        return false;
    }

    /** Whether both are written alike, not only of the same value. */
    public boolean spelledLike(JsonNumber other) {
        return literal.equals(other.literal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number
                && (spelledLike(number) || Decimal.of(literal).equals(Decimal.of(number.literal)));
    }

    @Override
    public int hashCode() {
        // equal numbers have the same nearest double
        return Double.hashCode(doubleValue());
    }

    @Override
    public String toString() {
        return literal;
    }

    /**
     * A number in the one form that equal numbers share: digits without zeros at either end, times
     * a power of ten.
     */
    private record Decimal(boolean negative, String digits, BigInteger exponent) {
        private static final Decimal ZERO = new Decimal(false, "", BigInteger.ZERO);
        private static final BigInteger LIMIT = BigInteger.valueOf(Integer.MAX_VALUE);

        static Decimal of(String literal) {
            boolean negative = literal.charAt(0) == '-';
            StringBuilder digits = new StringBuilder(literal.length());
            int fraction = 0;
            boolean behindPoint = false;
            int at = negative ? 1 : 0;
            for (; at < literal.length() && (literal.charAt(at) | 0x20) != 'e'; at++) {
                char c = literal.charAt(at);
                if (c == '.') {
                    behindPoint = true;
                } else {
                    fraction += behindPoint ? 1 : 0;
                    digits.append(c);
                }
            }
            int first = 0;
            while (first < digits.length() && digits.charAt(first) == '0') {
                first++;
            }
            int last = digits.length();
            while (last > first && digits.charAt(last - 1) == '0') {
                last--;
            }
            if (first == last) {
                return ZERO;
            }
            long shift = (long) digits.length() - last - fraction;
            BigInteger exponent = BigInteger.valueOf(shift);
            if (at < literal.length()) {
                int sign = literal.charAt(at + 1) == '+' ? 2 : 1;
                exponent = exponent.add(new BigInteger(literal.substring(at + sign)));
            }
            return new Decimal(negative, digits.substring(first, last), exponent);
        }

        boolean isInteger() {
            return exponent.signum() >= 0;
        }

        BigDecimal clamped() {
            if (digits.isEmpty()) {
                return BigDecimal.ZERO;
            }
            int scale = exponent.min(LIMIT).max(LIMIT.negate()).negate().intValue();
            BigInteger unscaled = new BigInteger(digits);
            return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
        }
    }
}
