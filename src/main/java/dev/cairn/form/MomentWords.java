package dev.cairn.form;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.time.DateReader;
import dev.cairn.stac.time.MomentText;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Moments as people type and read them. */
public final class MomentWords {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    private MomentWords() {}

    /**
     * What was typed, as STAC wants it: dates in words, other orders, and other offsets are
     * understood.
     *
     * @param end a day, month or year alone is its last second, not its first
     */
    public static ImportResult<String> read(String typed, boolean end) {
        return end ? DateReader.readEnd(typed) : DateReader.read(typed);
    }

    /** How long it is from one moment to another, in words; empty where an end is open. */
    public static String span(String start, String end) {
        if (start.equals(MomentText.OPEN_START) || end.equals(MomentText.OPEN_END)) {
            return "";
        }
        Optional<OffsetDateTime> from = MomentText.parse(start);
        Optional<OffsetDateTime> to = MomentText.parse(end);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return "";
        }
        // The last second of a day stands for its end.
        Duration length = Duration.between(from.get(), to.get()).plusSeconds(1);
        if (length.toDays() > 0) {
            return ValueWording.count((int) length.toDays(), "day");
        }
        return length.toMinutes() == 0
                ? ""
                : length.toHours() > 0
                        ? ValueWording.count((int) length.toHours(), "hour")
                        : ValueWording.count((int) length.toMinutes(), "minute");
    }

    /** The moment in words, as a reading aid; empty where the text names none. */
    public static String inWords(String text) {
        if (text.equals(MomentText.OPEN_START)) {
            return "1 January 1900, which stands for no beginning";
        }
        if (text.equals(MomentText.OPEN_END)) {
            return "No end: still going on";
        }
        return MomentText.parse(text).map(WORDS::format).orElse("");
    }
}
