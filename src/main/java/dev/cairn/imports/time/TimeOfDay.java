package dev.cairn.imports.time;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time in a text, and what is left of the text without it.
 *
 * @param clock null if the text holds no time
 * @param zone null if the text holds no time zone
 * @param rest the text without time and zone: the date
 */
record TimeOfDay(@Nullable LocalTime clock, @Nullable ZoneId zone, String rest) {
    private static final String ZONE =
            "(?:\\s*(Z|UTC|GMT|CET|CEST|[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2}|[A-Z][A-Za-z]+/[A-Za-z_]+)(?![\\w]))?(?:\\s*\\[([^\\]]+)])?";
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i)(?:(?<=\\d)T|(?<=\\d)_|\\bat\\s+|,?\\s+|^)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?\\d*)?\\s*([ap]\\.?m\\b\\.?)?(?:\\s*(?:Uhr|h)\\b)?"
                            + ZONE);
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?i)(?<=\\d)[T_ ](\\d{2})(\\d{2})(?:(\\d{2})(?:[.,](\\d{1,9}))?)?()"
                            + ZONE
                            + "$");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?<=^\\d{8})(\\d{2})(\\d{2})(\\d{2})()()" + ZONE + "$");
    private static final Map<String, ZoneId> KNOWN =
            Map.of(
                    "z", ZoneOffset.UTC,
                    "utc", ZoneOffset.UTC,
                    "gmt", ZoneOffset.UTC,
                    "cet", ZoneOffset.ofHours(1),
                    "cest", ZoneOffset.ofHours(2));

    /**
     * Finds the time in a text.
     *
     * @throws DateTimeException when it is no time of a day, or the zone is not known
     */
    static TimeOfDay in(String text) {
        for (Pattern pattern : new Pattern[] {CLOCK, COMPACT, RUN_TOGETHER}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                String rest =
                        (text.substring(0, found.start()) + " " + text.substring(found.end()))
                                .strip();
                return new TimeOfDay(
                        clock(found),
                        zone(found.group(6), found.group(7)),
                        rest.replaceFirst("\\s+(?:UTC|GMT|Z)$", ""));
            }
        }
        return new TimeOfDay(null, null, text.replaceFirst("(?i)(?<=\\d)\\s*(?:Z|UTC|GMT)$", ""));
    }

    private static LocalTime clock(Matcher found) {
        int hour = Integer.parseInt(found.group(1));
        String half = found.group(5) == null ? "" : DateReader.lower(found.group(5));
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of half a day");
            }
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        int second =
                found.group(3) == null || found.group(3).isEmpty()
                        ? 0
                        : Integer.parseInt(found.group(3));
        String fraction = found.group(4) == null || found.group(4).isEmpty() ? "0" : found.group(4);
        int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        // A leap second has no place in the calendar of Java; it is the second before.
        return LocalTime.of(
                hour, Integer.parseInt(found.group(2)), second == 60 ? 59 : second, nanos);
    }

    private static @Nullable ZoneId zone(@Nullable String written, @Nullable String bracketed) {
        String name = bracketed == null ? written : bracketed;
        if (name == null) {
            return null;
        }
        ZoneId known = KNOWN.get(DateReader.lower(name));
        return known == null ? ZoneId.of(name.replaceFirst("^([+-])(\\d)$", "$10$2")) : known;
    }
}
