package dev.cairn.imports.time;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.PastedText;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people and programs write them, and writes them as STAC wants them: {@code
 * 2024-06-01T12:30:00Z}.
 */
public final class DateReader {
    private static final Pattern EPOCH =
            Pattern.compile("(-?\\d{9,10})(?:\\.(\\d{1,9}))?|(\\d{13})|(\\d{16})|(\\d{19})");
    private static final Pattern CALL =
            Pattern.compile(
                    "(?i).*(?:datetime64|timestamp|datetime|date|parse)\\w*\\(\\s*(.*?)\\s*(?:,\\s*(?:tz\\w*|utc)\\s*=[^)]*|,\\s*'[a-z]+')?\\)\\s*");

    /** No date is longer. */
    private static final int LONGEST = 120;

    private static final String NOT_UNDERSTOOD =
            "No date was found in this text. 2024-06-01, 2024-06-01 12:30+02:00, 1 June 2024 and 01.06.2024 12:30 are understood.";

    private DateReader() {}

    /**
     * Reads an instant; a day, month or year alone is its beginning.
     *
     * @return RFC 3339 in UTC, and what was assumed
     */
    public static ImportResult<String> read(String pasted) {
        return read(pasted, false);
    }

    /** Reads the end of a range: a day, month or year alone is its last second. */
    public static ImportResult<String> readEnd(String pasted) {
        return read(pasted, true);
    }

    private static ImportResult<String> read(String pasted, boolean end) {
        String text = bare(pasted);
        if (text.isEmpty()) {
            return new ImportResult.Bad<>("There is nothing to read.");
        }
        List<String> notes = new ArrayList<>();
        try {
            Matcher epoch = EPOCH.matcher(text);
            Optional<Instant> instant =
                    epoch.matches()
                            ? Optional.of(sinceEpoch(epoch, notes))
                            : calendar(text, end, notes);
            if (instant.isEmpty()) {
                return new ImportResult.Bad<>(NOT_UNDERSTOOD);
            }
            int year = instant.get().atOffset(ZoneOffset.UTC).getYear();
            if (year < 1 || year > 9999) {
                return new ImportResult.Bad<>(
                        "The year " + year + " lies outside of 0001 to 9999.");
            }
            return new ImportResult.Good<>(
                    DateTimeFormatter.ISO_INSTANT.format(instant.get()), notes);
        } catch (DateTimeException | ArithmeticException e) {
            return new ImportResult.Bad<>("There is no such day or time in the calendar.");
        }
    }

    /** Without quotes, and without the function around it. */
    private static String bare(String pasted) {
        String tidy = PastedText.tidy(pasted);
        if (tidy.length() > LONGEST) {
            return tidy.substring(0, LONGEST);
        }
        String text = tidy.replaceAll("^[\"'“”]+|[\"'“”,;]+$", "").strip();
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return text.replaceAll("\\s+", " ");
        }
        String inner = call.group(1).replaceAll("[\"']", "");
        String[] parts = inner.split("\\s*,\\s*");
        if (parts.length >= 3 && parts[0].matches("\\d{4}")) {
            // datetime(2024, 6, 1, 12, 30)
            String time = String.join(":", List.of(parts).subList(3, Math.min(parts.length, 6)));
            return String.join("-", parts[0], parts[1], parts[2])
                    + (time.isEmpty() ? "" : " " + (time.contains(":") ? time : time + ":00"));
        }
        return inner.replaceAll("\\s+", " ");
    }

    private static Instant sinceEpoch(Matcher epoch, List<String> notes) {
        if (epoch.group(1) != null) {
            notes.add("Read as seconds since 1970.");
            String fraction = epoch.group(2) == null ? "0" : epoch.group(2);
            long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
            return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)), nanos);
        }
        if (epoch.group(3) != null) {
            notes.add("Read as milliseconds since 1970.");
            return Instant.ofEpochMilli(Long.parseLong(epoch.group(3)));
        }
        boolean micro = epoch.group(4) != null;
        notes.add(micro ? "Read as microseconds since 1970." : "Read as nanoseconds since 1970.");
        long count = Long.parseLong(micro ? epoch.group(4) : epoch.group(5));
        long unit = micro ? 1_000_000L : 1_000_000_000L;
        return Instant.ofEpochSecond(count / unit, count % unit * (1_000_000_000L / unit));
    }

    private static Optional<Instant> calendar(String text, boolean end, List<String> notes) {
        TimeOfDay time = TimeOfDay.in(text);
        Optional<DayReader> days = DayReader.read(time.rest(), notes);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        DayReader range = days.get();
        if (time.clock() == null) {
            LocalDate day = end ? range.last() : range.first();
            notes.add(
                    end
                            ? "Without a time, the last second of "
                                    + range.words()
                                    + " in UTC was taken."
                            : "Without a time, the beginning of "
                                    + range.words()
                                    + " in UTC was taken.");
            LocalTime clock = end ? LocalTime.of(23, 59, 59) : LocalTime.MIDNIGHT;
            return Optional.of(day.atTime(clock).toInstant(ZoneOffset.UTC));
        }
        if (!range.first().equals(range.last())) {
            return Optional.empty();
        }
        LocalDate day = range.first();
        LocalTime clock = time.clock();
        if (time.zone() == null) {
            notes.add("Without a time zone, UTC was taken.");
            return Optional.of(day.atTime(clock).toInstant(ZoneOffset.UTC));
        }
        Instant instant = day.atTime(clock).atZone(time.zone()).toInstant();
        if (!time.zone().getRules().getOffset(instant).equals(ZoneOffset.UTC)) {
            notes.add("Turned from " + time.zone().getId() + " into UTC.");
        }
        return Optional.of(instant);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
