package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A number, in the spelling of the text. A footprint has a hundred thousand of them, so up to 32
 * characters are packed into two longs, four bits each.
 */
public final class JsonNumber extends Node {
    private static final String SYMBOLS = "_0123456789-+.eE";
    private static final int PACKED = 32;

    /** Each whole number up to this one is a double. */
    private static final long EXACT = 1L << 53;

    /** Behind fewer than these there is room for one more digit in a long. */
    private static final long MANY = Long.MAX_VALUE / 10;

    /** Powers of ten that are exact as doubles, as far as {@link #nearest} takes them. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20
    };

    private final long head;
    private final long tail;

    /** The spelling, where it is too long to be packed. */
    private final @Nullable String spelled;

    private JsonNumber(long head, long tail, @Nullable String spelled) {
        this.head = head;
        this.tail = tail;
        this.spelled = spelled;
    }

    /** The number that stands in ASCII from one offset to another; checked by the caller. */
    static JsonNumber of(byte[] units, int from, int to) {
        if (to - from > PACKED) {
            return new JsonNumber(
                    0, 0, new String(units, from, to - from, StandardCharsets.ISO_8859_1));
        }
        int middle = Math.min(to, from + PACKED / 2);
        return new JsonNumber(pack(units, from, middle), pack(units, middle, to), null);
    }

    private static long pack(byte[] units, int from, int to) {
        long packed = 0;
        for (int i = to - 1; i >= from; i--) {
            packed = packed << 4 | code(units[i]);
        }
        return packed;
    }

    private static int code(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0' + 1;
        }
        return switch (c) {
            case '-' -> 11;
            case '+' -> 12;
            case '.' -> 13;
            case 'e' -> 14;
            default -> 15;
        };
    }

    /** The number as it is written. */
    public String literal() {
        if (spelled != null) {
            return spelled;
        }
        char[] text = new char[PACKED];
        int length = unpack(tail, text, unpack(head, text, 0));
        return new String(text, 0, length);
    }

    private static int unpack(long packed, char[] into, int from) {
        int at = from;
        for (long rest = packed; rest != 0; rest >>>= 4) {
            into[at++] = SYMBOLS.charAt((int) (rest & 15));
        }
        return at;
    }

    /** The exact value; an exponent beyond what BigDecimal can hold is cut to its limit. */
    public BigDecimal decimal() {
        String literal = literal();
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
        return spelled == null ? unpacked() : Double.parseDouble(spelled) + 0.0;
    }

    /** Up to 17 digits are read as they are, which takes a tenth of the time of parsing. */
    private double unpacked() {
        long digits = 0;
        int fraction = 0;
        boolean behindPoint = false;
        boolean negative = false;
        long rest = head;
        long next = tail;
        while (rest != 0) {
            int code = (int) (rest & 15);
            if (code <= 10) {
                digits = digits * 10 + code - 1;
                fraction += behindPoint ? 1 : 0;
            } else if (code == 13) {
                behindPoint = true;
            } else if (code == 11) {
                negative = true;
            }
            if (code == 12 || code > 13 || digits >= MANY) {
                return Double.parseDouble(literal()) + 0.0;
            }
            rest >>>= 4;
            if (rest == 0) {
                rest = next;
                next = 0;
            }
        }
        if (fraction >= POWERS.length) {
            return Double.parseDouble(literal()) + 0.0;
        }
        // of two exact doubles the quotient is the nearest one to the exact value
        double power = POWERS[fraction];
        double size = digits <= EXACT ? digits / power : nearest(digits, power);
        return negative && digits != 0 ? -size : size;
    }

    /**
     * The double nearest to a quotient: what is left over is divided as well and added. That is off
     * by less than 2<sup>-50</sup> of the step to the next double. The middle between two doubles
     * is either hit exactly, and then nothing is off, or missed by 2<sup>-49</sup> of that step at
     * least, since a power of ten up to 10<sup>20</sup> has no larger odd divisor than
     * 5<sup>20</sup>.
     *
     * @param digits more than a double holds
     */
    private static double nearest(long digits, double power) {
        double most = digits;
        double quotient = most / power;
        double rest = Math.fma(-quotient, power, most) + (digits - (long) most);
        return quotient + rest / power;
    }

    /** Whether the value is a whole number, however written: 1.0 and 1e2 are. */
    public boolean isInteger() {
        return spelled == null && isDigits() || Decimal.of(literal()).isInteger();
    }

    private boolean isDigits() {
        for (long rest = head; rest != 0; rest >>>= 4) {
            if ((rest & 15) > 11) {
                return false;
            }
        }
        for (long rest = tail; rest != 0; rest >>>= 4) {
            if ((rest & 15) > 11) {
                return false;
            }
        }
        return true;
    }

    @Override
    int length() {
        return spelled != null ? spelled.length() : units(head) + units(tail);
    }

    // No symbol has code 0, so the highest set bit tells how many there are.
    private static int units(long packed) {
        return (64 - Long.numberOfLeadingZeros(packed) + 3) / 4;
    }

    @Override
    boolean closesItself() {
        return false;
    }

    /** Whether both are written alike, not only of the same value. */
    boolean spelledLike(JsonNumber other) {
        return head == other.head
                && tail == other.tail
                && (spelled == null ? other.spelled == null : spelled.equals(other.spelled));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number
                && (spelledLike(number)
                        || Decimal.of(literal()).equals(Decimal.of(number.literal())));
    }

    @Override
    public int hashCode() {
        // equal numbers have the same nearest double
        return Double.hashCode(doubleValue());
    }

    @Override
    public String toString() {
        return literal();
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
