package dev.cairn.imports.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date means: one, or those of a month or a year.
 *
 * @param words what it is, for a note
 */
record DayReader(LocalDate first, LocalDate last, String words) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/._ ](\\d{1,2})[-/._ ](\\d{1,2})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/. ])\\s*(\\d{1,2})[-/. ]\\s*(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String NAME =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\\p{L}*\\.?";
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b\\.?,?\\s*");
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile(
                    "(?iu)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]*(?:of )?" + NAME + ",?[ -]*(\\d{4})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(?iu)" + NAME + " *(\\d{1,2})(?:st|nd|rd|th)?,? *(\\d{4})");
    private static final Pattern NAME_YEAR = Pattern.compile("(?iu)" + NAME + ",? *(\\d{4})");
    private static final Pattern YEAR_NAME_DAY =
            Pattern.compile("(?iu)(\\d{4})[ -]*" + NAME + "[ -]*(\\d{1,2})");
    private static final List<String> NAMES =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /**
     * Reads a date without a time.
     *
     * @param notes gets what was assumed
     * @throws DateTimeException when there is no such day
     */
    static Optional<DayReader> read(String text, List<String> notes) {
        String date = WEEKDAY.matcher(text).replaceAll("").strip().replaceAll("[,.]$", "");
        Matcher found = YEAR_FIRST.matcher(date);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = RUN_TOGETHER.matcher(date);
        if (found.matches()) {
            return day(found.group(1), found.group(2), found.group(3));
        }
        found = DAY_OF_YEAR.matcher(date);
        if (found.matches()) {
            LocalDate day = LocalDate.ofYearDay(number(found.group(1)), number(found.group(2)));
            notes.add("Read as day " + number(found.group(2)) + " of " + found.group(1) + ".");
            return Optional.of(new DayReader(day, day, "the day"));
        }
        found = YEAR_LAST.matcher(date);
        if (found.matches()) {
            return yearLast(found, notes);
        }
        return withMonthName(date).or(() -> longer(date));
    }

    private static Optional<DayReader> day(String year, String month, String day) {
        LocalDate date = LocalDate.of(number(year), number(month), number(day));
        return Optional.of(new DayReader(date, date, "the day"));
    }

    /**
     * Day and month where the year comes last: points mean the day is first, slashes may mean
     * either.
     */
    private static Optional<DayReader> yearLast(Matcher found, List<String> notes) {
        int first = number(found.group(1));
        int second = number(found.group(3));
        String written = found.group(4);
        int year = number(written);
        if (written.length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        boolean monthFirst = second > 12 && first <= 12;
        LocalDate day =
                monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
        boolean doubtful =
                first <= 12 && second <= 12 && first != second && !found.group(2).equals(".");
        if (doubtful || written.length() == 2) {
            notes.add("Read as " + spoken(day) + (doubtful ? ", the day before the month." : "."));
        }
        return Optional.of(new DayReader(day, day, "the day"));
    }

    private static Optional<DayReader> withMonthName(String date) {
        Matcher found = DAY_NAME_YEAR.matcher(date);
        if (found.matches()) {
            return day(found.group(3), month(found.group(2)), found.group(1));
        }
        found = NAME_DAY_YEAR.matcher(date);
        if (found.matches()) {
            return day(found.group(3), month(found.group(1)), found.group(2));
        }
        found = YEAR_NAME_DAY.matcher(date);
        if (found.matches()) {
            return day(found.group(1), month(found.group(2)), found.group(3));
        }
        found = NAME_YEAR.matcher(date);
        return found.matches() ? month(found.group(2), month(found.group(1))) : Optional.empty();
    }

    private static Optional<DayReader> longer(String date) {
        Matcher found = MONTH.matcher(date);
        if (found.matches()) {
            return month(found.group(1), found.group(2));
        }
        found = MONTH_YEAR.matcher(date);
        if (found.matches()) {
            return month(found.group(2), found.group(1));
        }
        if (YEAR.matcher(date).matches()) {
            Year year = Year.of(number(date));
            return Optional.of(
                    new DayReader(year.atDay(1), year.atMonth(12).atEndOfMonth(), "the year"));
        }
        return Optional.empty();
    }

    private static Optional<DayReader> month(String year, String month) {
        YearMonth whole = YearMonth.of(number(year), number(month));
        return Optional.of(new DayReader(whole.atDay(1), whole.atEndOfMonth(), "the month"));
    }

    private static String month(String name) {
        String start = DateReader.lower(name);
        String english =
                switch (start) {
                    case "mär" -> "mar";
                    case "mai" -> "may";
                    case "okt" -> "oct";
                    case "dez" -> "dec";
                    default -> start;
                };
        return String.valueOf(NAMES.indexOf(english) + 1);
    }

    private static String spoken(LocalDate day) {
        return day.getDayOfMonth()
                + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + day.getYear();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
