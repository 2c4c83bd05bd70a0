package dev.cairn.check.schema;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Dates and times of RFC 3339, with the freedoms that JavaScript tools take: a blank for the T,
 * leap seconds.
 */
public final class DateTimeFormats {

    /** All that JavaScript takes for a blank. */
    static final String SPACES =
            " \t\n\u000b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                    + "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    /** Years to seconds in their order, or weeks alone; something must come after P and T. */
    private static final Pattern DURATION =
            Pattern.compile(
                    "P(?=.)(?:(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?"
                            + "(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?|(?:[0-9]+W)?)");

    private static final int LEAP_HOUR = 23;
    private static final int LEAP_MINUTE = 59;

    private DateTimeFormats() {}

    /** A date, a T (or blank), a time with a zone. */
    public static boolean isDateTime(String text) {
        return isPlain(text) || isDateTimeInParts(text);
    }

    static boolean isDateTimeInParts(String text) {
        int separator = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 't' || c == 'T' || isSpace(c)) {
                if (separator >= 0) {
                    return false;
                }
                separator = i;
            }
        }
        return separator >= 0
                && isDate(text.substring(0, separator))
                && isTime(text.substring(separator + 1));
    }

    /**
     * Whether it is {@code 2024-06-01T12:00:00Z} or the like, with a day that every month has:
     * nearly all are, and need not be taken to pieces.
     */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        if (last < 19
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(last) != 'Z') {
            return false;
        }
        if (last > 19 && (last == 20 || text.charAt(19) != '.')) {
            return false;
        }
        for (int i = 20; i < last; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return digits(text, 0, 4) >= 0
                && isWithin(digits(text, 5, 2), 1, 12)
                && isWithin(digits(text, 8, 2), 1, 28)
                && isWithin(digits(text, 11, 2), 0, 23)
                && isWithin(digits(text, 14, 2), 0, 59)
                && isWithin(digits(text, 17, 2), 0, 59);
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    /** Year, month and day, all digits, and a day that the month has. */
    public static boolean isDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Hours, minutes, seconds, and a zone, which must be there. */
    public static boolean isTime(String text) {
        if (text.length() < 9 || text.charAt(2) != ':' || text.charAt(5) != ':') {
            return false;
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 2);
        int second = digits(text, 6, 2);
        int at = 8;
        if (text.charAt(at) == '.') {
            int start = ++at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                return false;
            }
        }
        if (hour < 0 || minute < 0 || second < 0 || at >= text.length()) {
            return false;
        }
        int offset = zone(text.substring(at));
        return offset != NO_ZONE
                && (hour < 24 && minute < 60 && second < 60
                        || isLeap(hour, minute, second, offset));
    }

    /** A duration of ISO 8601 in whole numbers, such as {@code PT3H} or {@code P1M}. */
    public static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    private static final int NO_ZONE = Integer.MAX_VALUE;

    /**
     * Minutes east of Greenwich, hours and minutes kept apart as (hours * 100 + minutes) with the
     * sign.
     */
    private static int zone(String zone) {
        char first = zone.charAt(0);
        if (zone.length() == 1) {
            return first == 'z' || first == 'Z' ? 0 : NO_ZONE;
        }
        if (first != '+' && first != '-') {
            return NO_ZONE;
        }
        String rest = zone.substring(1);
        if (rest.length() == 5 && rest.charAt(2) == ':') {
            rest = rest.substring(0, 2) + rest.substring(3);
        }
        if (rest.length() == 2) {
            rest += "00";
        }
        if (rest.length() != 4) {
            return NO_ZONE;
        }
        int hours = digits(rest, 0, 2);
        int minutes = digits(rest, 2, 2);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return NO_ZONE;
        }
        int both = hours * 100 + minutes;
        return first == '-' ? -both : both;
    }

    private static boolean isLeap(int hour, int minute, int second, int offset) {
        int utcMinute = minute - offset % 100;
        int utcHour = hour - offset / 100 - (utcMinute < 0 ? 1 : 0);
        return (utcHour == LEAP_HOUR || utcHour == -1)
                && (utcMinute == LEAP_MINUTE || utcMinute == -1)
                && second < 61;
    }

    private static int digits(String text, int start, int count) {
        int value = 0;
        for (int i = start; i < start + count; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }
}
