package dev.cairn.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a number counts, so that a large one can be said in words under its field. */
public enum NumberUnit {
    NONE,
    COUNT,
    BYTES,
    METRES,
    PERCENT;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A reading aid such as "31 million" or "1.3 MB"; empty where the number speaks for itself. */
    public String inWords(BigDecimal number) {
        return switch (this) {
            case NONE, METRES, PERCENT -> "";
            case COUNT ->
                    scaled(
                            number,
                            new String[] {"", " thousand", " million", " billion", " trillion"});
            case BYTES -> scaled(number, new String[] {" bytes", " kB", " MB", " GB", " TB"});
        };
    }

    /** The short sign that stands behind the control; empty for none. */
    public String sign() {
        return switch (this) {
            case BYTES -> "bytes";
            case METRES -> "m";
            case PERCENT -> "%";
            case NONE, COUNT -> "";
        };
    }

    private static String scaled(BigDecimal number, String[] names) {
        if (number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0) {
            return "";
        }
        int step = 0;
        BigDecimal rest = number;
        while (rest.abs().compareTo(THOUSAND) >= 0 && step < names.length - 1) {
            rest = rest.divide(THOUSAND);
            step++;
        }
        String digits =
                rest.setScale(
                                rest.abs().compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0,
                                RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return String.format(Locale.ROOT, "%s%s", digits, names[step]);
    }
}
