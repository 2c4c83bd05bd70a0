package dev.cairn.stac.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024/6/1 | 2024-06-01T00:00:00Z",
                "2024-06-01 12:30 | 2024-06-01T12:30:00Z",
                "2024-06-01t12:30:00.500z | 2024-06-01T12:30:00.500Z",
                "2024-06-01 12:30:00 UTC | 2024-06-01T12:30:00Z",
                "2024-06-01T12:30+0200 | 2024-06-01T10:30:00Z",
                "2024-06-01T00:30:00.25+02:00 | 2024-05-31T22:30:00.250Z",
                "2024-02-30 |",
                "soon |"
            })
    void aDateAsPeopleWriteItBecomesAMomentInUtc(String text, String moment) {
        assertThat(MomentText.rfc3339(text).orElse(null)).isEqualTo(moment);
        if (moment != null) {
            assertThat(MomentText.isSound(moment)).isTrue();
        }
    }
}
