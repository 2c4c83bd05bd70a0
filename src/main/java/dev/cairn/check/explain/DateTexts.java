package dev.cairn.check.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, brought into the form of RFC 3339 in universal time. */
public final class DateTexts {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})[tT\\s]+(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?\\s*([zZ]|UTC|[+-]\\d{2}:?\\d{2})?");

    private DateTexts() {}

    /**
     * The same moment with a T and a Z; midnight for a bare date. A time without a zone is taken as
     * universal.
     */
    public static Optional<String> rfc3339(String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                LocalDate day =
                        LocalDate.of(
                                Integer.parseInt(date.group(1)),
                                Integer.parseInt(date.group(2)),
                                Integer.parseInt(date.group(3)));
                return Optional.of(day + "T00:00:00Z");
            }
            Matcher time = DATE_TIME.matcher(text);
            return time.find() ? Optional.of(moment(time)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String moment(Matcher time) {
        String seconds = time.group(3) == null ? ":00" : time.group(3);
        String local = time.group(1) + "T" + time.group(2) + seconds;
        String zone = time.group(4) == null ? "Z" : time.group(4).toUpperCase(Locale.ROOT);
        if (zone.equals("Z") || zone.equals("UTC")) {
            LocalDateTime.parse(local);
            return local + "Z";
        }
        String colon =
                zone.indexOf(':') < 0 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        String utc =
                OffsetDateTime.parse(local + colon)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                        .toString();
        return (utc.length() == 16 ? utc + ":00" : utc) + "Z";
    }
}
