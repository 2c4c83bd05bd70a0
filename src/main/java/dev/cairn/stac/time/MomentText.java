package dev.cairn.stac.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments in time as STAC writes them: RFC 3339 in UTC, ending in Z. */
public final class MomentText {

    /** Stands for an end that is open. */
    public static final String OPEN_END = "9999-12-31T23:59:59Z";

    /** Stands for a beginning that is open. */
    public static final String OPEN_START = "1900-01-01T00:00:00Z";

    private static final Pattern SOUND =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|\\+00:00)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2})[tT\\s]+(\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?\\s*([zZ]|UTC|[+-]\\d{2}:?\\d{2})?");

    private MomentText() {}

    /**
     * The moment that a text names, in any offset; a bare date is its midnight in UTC. Empty where
     * it names none.
     */
    public static Optional<OffsetDateTime> parse(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        if (text.matches("\\d{4}-\\d{2}-\\d{2} \\d.*")) {
            text = text.replaceFirst(" ", "T");
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?")) {
                return Optional.of(LocalDateTime.parse(text).atOffset(ZoneOffset.UTC));
            }
            return Optional.of(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** True where the text is already written as STAC wants it. */
    public static boolean isSound(String text) {
        return SOUND.matcher(text).matches() && parse(text).isPresent();
    }

    /** The RFC 3339 text of a moment. */
    public static String write(OffsetDateTime moment) {
        OffsetDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC);
        return utc.getNano() == 0
                ? utc.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT))
                : DateTimeFormatter.ISO_INSTANT.format(utc);
    }

    /** The RFC 3339 text of a day and a time in UTC. */
    public static String write(LocalDate day, LocalTime time) {
        return write(day.atTime(time).atOffset(ZoneOffset.UTC));
    }

    /** This second. */
    public static String now() {
        return write(OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }

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
        return write(OffsetDateTime.parse(local + colon));
    }
}
