package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class SchemaFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-01T00:00:00Z, true",
        "2024-06-01 00:00:00Z, true",
        "2024-06-01t00:00:00z, true",
        "2024-06-01T00:00:00.123+02:00, true",
        "2024-06-01T00:00:00+0200, true",
        "2016-12-31T23:59:60Z, true",
        "2016-12-31T22:59:60Z, false",
        "2024-02-29T00:00:00Z, true",
        "2023-02-29T00:00:00Z, false",
        "2024-06-01T00:00:00, false",
        "2024-06-01T24:00:00Z, false",
        "2024-06-01, false",
        "2024-06-01T00:00:00.Z, false",
        "'', false"
    })
    void dateTimes(String text, boolean valid) {
        assertThat(DateTimeFormats.isDateTime(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "PT3H, true",
        "P1Y2M3DT4H5M6S, true",
        "P2W, true",
        "P1M, true",
        "P, false",
        "PT, false",
        "P1WT1H, false",
        "P1D2M, false",
        "PT1.5H, false",
        "3 hours, false",
        "pt3h, false",
        "'', false"
    })
    void durations(String text, boolean valid) {
        assertThat(DateTimeFormats.isDuration(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "s3://bucket/key, true",
        "/vsis3/bucket/key, true",
        "./x, true",
        "x with blanks/{z}, true",
        "file:///x, true",
        "https://example.org, true",
        "#x, false",
        "?x=1, false",
        "mailto:a@example.org, false",
        "urn:a:b, false",
        "s3:///key, false",
        "'C:\\x', false",
        "'', false"
    })
    void iriReferences(String text, boolean valid) {
        assertThat(AddressFormats.isIriReference(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, true",
        "s3://bucket, true",
        "./x, false",
        "example.org, false",
        "https://, false"
    })
    void iris(String text, boolean valid) {
        assertThat(AddressFormats.isIri(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b#c, true",
        "urn:a:b, true",
        "http://[::1]/x, true",
        "a:/, true",
        "a:, false",
        "https://example.org/a b, false",
        "no-scheme, false"
    })
    void uris(String text, boolean valid) {
        assertThat(AddressFormats.isUri(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "data@example.org, true",
        "a.b+c@x-y.example, true",
        "a@b, false",
        "a b@example.org, false",
        ".a@example.org, false"
    })
    void emails(String text, boolean valid) {
        assertThat(AddressFormats.isEmail(text)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/{z}/{x}, true", "'{', false", "a b, false"})
    void uriTemplates(String text, boolean valid) {
        assertThat(AddressFormats.isUriTemplate(text)).isEqualTo(valid);
    }

    @Test
    void whatIsPlainIsToldAsFromItsParts() {
        Random random = new Random(20261122);
        String[] addresses = {
            "https",
            "s3",
            "file",
            "://",
            ":",
            "/",
            "//",
            "a",
            "example.org",
            "@",
            "[",
            "]",
            "::1",
            ":80",
            "?",
            "#",
            "-",
            "é",
            " ",
            "urn",
            "mailto",
            "."
        };
        String[] times = {
            "2024-02-",
            "2023-13-",
            "0000-01-",
            "28",
            "29",
            "30",
            "T",
            "t",
            " ",
            "00:00:00",
            "23:59:60",
            "24:00:00",
            "12:5a:00",
            ".",
            ".5",
            "123",
            "Z",
            "z",
            "+01:00"
        };
        for (int i = 0; i < 200_000; i++) {
            String address = row(random, addresses);
            assertThat(AddressFormats.isIri(address))
                    .as(address)
                    .isEqualTo(AddressFormats.isIriInParts(address));
            assertThat(AddressFormats.isIriReference(address))
                    .as(address)
                    .isEqualTo(!address.isEmpty() && AddressFormats.isIriReferenceInParts(address));
            String time = times[i % 3] + row(random, times);
            assertThat(DateTimeFormats.isDateTime(time))
                    .as(time)
                    .isEqualTo(DateTimeFormats.isDateTimeInParts(time));
        }
    }

    @Test
    void daysAndHoursThatThereAreNotAreToldFromPlainOnes() {
        Random random = new Random(20261122);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder time = new StringBuilder("2024-06-11T12:30:40.5Z");
            for (int n = random.nextInt(3); n >= 0; n--) {
                time.setCharAt(random.nextInt(time.length()), (char) (' ' + random.nextInt(95)));
            }
            String text =
                    random.nextBoolean() ? time.toString() : time.toString().replace(".5", "");
            assertThat(DateTimeFormats.isDateTime(text))
                    .as(text)
                    .isEqualTo(DateTimeFormats.isDateTimeInParts(text));
        }
    }

    private static String row(Random random, String[] parts) {
        StringBuilder row = new StringBuilder();
        for (int n = random.nextInt(7); n > 0; n--) {
            row.append(parts[random.nextInt(parts.length)]);
        }
        return row.toString();
    }
}
