package dev.cairn.ui.form;

import dev.cairn.imports.Reading;
import dev.cairn.imports.time.Dates;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moments in time as STAC writes them: RFC 3339 in UTC, ending in Z. */
public final class DateTimes {

    /** Stands for an end that is open. */
    public static final String OPEN_END = "9999-12-31T23:59:59Z";

    /** Stands for a beginning that is open. */
    public static final String OPEN_START = "1900-01-01T00:00:00Z";

    private static final Pattern SOUND =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|\\+00:00)");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    private DateTimes() {}

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
     * What was typed, as STAC wants it: dates in words, other orders, and other offsets are
     * understood.
     *
     * @param end a day, month or year alone is its last second, not its first
     */
    public static Reading<String> read(String typed, boolean end) {
        return end ? Dates.readEnd(typed) : Dates.read(typed);
    }

    /** How long it is from one moment to another, in words; empty where an end is open. */
    public static String span(String start, String end) {
        if (start.equals(OPEN_START) || end.equals(OPEN_END)) {
            return "";
        }
        Optional<OffsetDateTime> from = parse(start);
        Optional<OffsetDateTime> to = parse(end);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return "";
        }
        // The last second of a day stands for its end.
        Duration length = Duration.between(from.get(), to.get()).plusSeconds(1);
        if (length.toDays() > 0) {
            return Wording.count((int) length.toDays(), "day");
        }
        return length.toMinutes() == 0
                ? ""
                : length.toHours() > 0
                        ? Wording.count((int) length.toHours(), "hour")
                        : Wording.count((int) length.toMinutes(), "minute");
    }

    /** The moment in words, as a reading aid; empty where the text names none. */
    public static String inWords(String text) {
        if (text.equals(OPEN_START)) {
            return "1 January 1900, which stands for no beginning";
        }
        if (text.equals(OPEN_END)) {
            return "No end: still going on";
        }
        return parse(text).map(WORDS::format).orElse("");
    }
}
