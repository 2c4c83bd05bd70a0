package dev.cairn.imports.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.imports.ImportResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class DateReaderTest {
    private static ImportResult.Good<String> good(ImportResult<String> reading) {
        if (reading instanceof ImportResult.Good<String> good) {
            return good;
        }
        throw new AssertionError(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "2024-06-01|2024-06-01T00:00:00Z",
                "2024-06-01T12:30:00Z|2024-06-01T12:30:00Z",
                "2024-06-01t12:30:00z|2024-06-01T12:30:00Z",
                "2024-06-01 12:30+02:00|2024-06-01T10:30:00Z",
                "2024-06-01T12:30:00+0200|2024-06-01T10:30:00Z",
                "2024-06-01T12:30:00.123456Z|2024-06-01T12:30:00.123456Z",
                "2024-06-01T12:30:00,5Z|2024-06-01T12:30:00.500Z",
                "2024-06-01 12:30|2024-06-01T12:30:00Z",
                "2024-06-01 12:30 UTC|2024-06-01T12:30:00Z",
                "2024-06-01 12:30:00 CEST|2024-06-01T10:30:00Z",
                "2024-06-01T12:30+02:00[Europe/Berlin]|2024-06-01T10:30:00Z",
                "2024-06-01 12:30 Europe/Berlin|2024-06-01T10:30:00Z",
                "2024/06/01|2024-06-01T00:00:00Z",
                "2024-6-1 9:05|2024-06-01T09:05:00Z",
                "20240601|2024-06-01T00:00:00Z",
                "20240601T123000Z|2024-06-01T12:30:00Z",
                "20240601T123000|2024-06-01T12:30:00Z",
                "20240601123000|2024-06-01T12:30:00Z",
                "20240601_123000|2024-06-01T12:30:00Z",
                "2024-153|2024-06-01T00:00:00Z",
                "2024153|2024-06-01T00:00:00Z",
                "01.06.2024 12:30|2024-06-01T12:30:00Z",
                "1.6.2024, 12:30 Uhr|2024-06-01T12:30:00Z",
                "1.6.24|2024-06-01T00:00:00Z",
                "01/06/2024|2024-06-01T00:00:00Z",
                "06/25/2024|2024-06-25T00:00:00Z",
                "25/06/2024 3:15 pm|2024-06-25T15:15:00Z",
                "12:00 AM 2024-06-01|2024-06-01T00:00:00Z",
                "1 June 2024|2024-06-01T00:00:00Z",
                "1st of June 2024|2024-06-01T00:00:00Z",
                "June 1, 2024|2024-06-01T00:00:00Z",
                "Jun 1 2024 12:30:15|2024-06-01T12:30:15Z",
                "1. Juni 2024|2024-06-01T00:00:00Z",
                "3. März 2024|2024-03-03T00:00:00Z",
                "01-JUN-2024|2024-06-01T00:00:00Z",
                "Sat, 01 Jun 2024 12:30:00 GMT|2024-06-01T12:30:00Z",
                "Saturday, June 1, 2024 at 12:30 PM|2024-06-01T12:30:00Z",
                "Sat Jun  1 12:30:00 UTC 2024|2024-06-01T12:30:00Z",
                "2024-06|2024-06-01T00:00:00Z",
                "06/2024|2024-06-01T00:00:00Z",
                "June 2024|2024-06-01T00:00:00Z",
                "2024|2024-01-01T00:00:00Z",
                "1717245000|2024-06-01T12:30:00Z",
                "1717245000.25|2024-06-01T12:30:00.250Z",
                "1717245000123|2024-06-01T12:30:00.123Z",
                "1717245000123456789|2024-06-01T12:30:00.123456789Z",
                "\"2024-06-01T12:30:00Z\",|2024-06-01T12:30:00Z",
                "np.datetime64('2024-06-01T12:30')|2024-06-01T12:30:00Z",
                "datetime.datetime(2024, 6, 1, 12, 30, 15)|2024-06-01T12:30:15Z",
                "datetime.datetime(2024, 6, 1, 12, 30, tzinfo=datetime.timezone.utc)|2024-06-01T12:30:00Z",
                "datetime.date(2024, 6, 1)|2024-06-01T00:00:00Z",
                "Timestamp('2024-06-01 12:30:00')|2024-06-01T12:30:00Z",
                "2016-12-31T23:59:60Z|2016-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z|9999-12-31T23:59:59Z",
            })
    void datesAreReadInManyWays(String text, String expected) {
        assertThat(good(DateReader.read(text)).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01,2024-06-01T23:59:59Z",
        "2024-06,2024-06-30T23:59:59Z",
        "2024,2024-12-31T23:59:59Z",
        "February 2024,2024-02-29T23:59:59Z",
        "2024-06-01 12:30Z,2024-06-01T12:30:00Z",
    })
    void theEndOfARangeIsItsLastSecond(String text, String expected) {
        assertThat(good(DateReader.readEnd(text)).value()).isEqualTo(expected);
    }

    @Test
    void whatIsAssumedIsSaid() {
        assertThat(good(DateReader.read("2024-06-01T12:30:00Z")).notes()).isEmpty();
        assertThat(good(DateReader.read("2024-06-01 12:30")).notes())
                .singleElement()
                .asString()
                .contains("UTC");
        assertThat(good(DateReader.read("2024-06-01")).notes())
                .singleElement()
                .asString()
                .contains("beginning of the day");
        assertThat(good(DateReader.read("01/06/2024 10:00Z")).notes())
                .singleElement()
                .asString()
                .contains("1 June 2024");
        assertThat(good(DateReader.read("01.06.2024 10:00Z")).notes()).isEmpty();
        assertThat(good(DateReader.read("1717245000")).notes())
                .singleElement()
                .asString()
                .contains("seconds");
        assertThat(good(DateReader.read("2024-06-01T12:30+02:00")).notes())
                .singleElement()
                .asString()
                .contains("+02:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-02-30",
                "2024-13-01",
                "31.02.2024",
                "2024-06-01 25:00",
                "12:30",
                "2024-06 12:30",
                "2024-06-01 13:00 pm",
                "2024-06-01 12:30 Mars/Base",
                "99999999999999999999",
                "123",
                "2024-366x",
                "2023-366",
            })
    void whatIsNoDateIsSaidInASentence(String text) {
        assertThat(DateReader.read(text))
                .isInstanceOfSatisfying(
                        ImportResult.Bad.class,
                        bad -> assertThat(bad.message()).matches("[A-Z].*\\."));
    }

    @Test
    void whateverAnotherProgramWritesIsReadBack() {
        List<DateTimeFormatter> formats =
                List.of(
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                        DateTimeFormatter.RFC_1123_DATE_TIME,
                        DateTimeFormatter.ISO_ZONED_DATE_TIME,
                        DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss XXX"),
                        DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss xx", Locale.ENGLISH),
                        DateTimeFormatter.ofPattern("MMMM d, uuuu h:mm:ss a xxx", Locale.ENGLISH),
                        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX"));
        var random = new Random(13);
        for (int i = 0; i < 4_000; i++) {
            Instant instant =
                    Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 4_000_000_000L));
            ZoneId zone = ZoneOffset.ofHours(random.nextInt(-11, 13));
            String text = formats.get(i % formats.size()).format(instant.atZone(zone));
            assertThat(good(DateReader.read(text)).value()).as(text).isEqualTo(instant.toString());
        }
    }

    @Test
    void anyTextGivesAnAnswer() {
        String letters = "0123456789-/.:, TZ+jJunemapm'\"()[]datetime_";
        var random = new Random(17);
        for (int i = 0; i < 30_000; i++) {
            var text =
                    new StringBuilder(
                            random.nextBoolean()
                                    ? LocalDateTime.of(2024, 1, 1 + i % 28, 3, 4).toString()
                                    : "");
            for (int length = random.nextInt(14); length >= 0; length--) {
                text.insert(
                        random.nextInt(text.length() + 1),
                        letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(DateReader.read(text.toString())).isNotNull();
        }
    }
}
