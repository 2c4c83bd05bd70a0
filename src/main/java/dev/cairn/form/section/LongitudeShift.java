package dev.cairn.form.section;

import dev.cairn.form.footprint.DegreeFormat;

import java.math.BigDecimal;

/**
 * Moves all positions in the text of a geometry's coordinates: only the digits of longitudes and
 * latitudes change, blanks, line breaks and heights stay.
 */
final class LongitudeShift {

    private LongitudeShift() {}

    /**
     * @param coordinates sound JSON of nothing but lists and numbers
     */
    static String of(String coordinates, BigDecimal lon, BigDecimal lat) {
        StringBuilder moved = new StringBuilder(coordinates.length() + 64);
        int index = 0;
        int at = 0;
        while (at < coordinates.length()) {
            char c = coordinates.charAt(at);
            if (c == '-' || c >= '0' && c <= '9') {
                int end = at + 1;
                while (end < coordinates.length()
                        && "0123456789+-.eE".indexOf(coordinates.charAt(end)) >= 0) {
                    end++;
                }
                String number = coordinates.substring(at, end);
                moved.append(
                        index == 0 ? plus(number, lon) : index == 1 ? plus(number, lat) : number);
                at = end;
                continue;
            }
            if (c == '[') {
                index = 0;
            } else if (c == ',') {
                index++;
            }
            moved.append(c);
            at++;
        }
        return moved.toString();
    }

    private static String plus(String number, BigDecimal more) {
        return more.signum() == 0
                ? number
                : DegreeFormat.plain(new BigDecimal(number).add(more)).toPlainString();
    }
}
