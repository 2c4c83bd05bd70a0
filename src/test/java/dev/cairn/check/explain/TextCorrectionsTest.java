package dev.cairn.check.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class TextCorrectionsTest {

    @ParameterizedTest
    @CsvSource({
        "Ships of Kiel,Ships-of-Kiel",
        "Übersee,Ubersee",
        "-a--b-,a-b",
        "a.b_c-1,a.b_c-1",
        "...,''",
        "_,_"
    })
    void aSlugStandsInNamesAndAddresses(String text, String slug) {
        assertThat(TextCorrections.slug(text)).isEqualTo(slug);
    }

    @Test
    void aSlugStaysAsItIs() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            for (int k = 0; k < length; k++) {
                text.append("aZ09_-. :é".charAt(random.nextInt(10)));
            }
            String slug = TextCorrections.slug(text.toString());
            assertThat(slug).matches("(?:[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)?");
            assertThat(slug).doesNotContain("--");
            assertThat(TextCorrections.slug(slug)).isEqualTo(slug);
            boolean isSlug =
                    text.toString().matches("[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")
                            && !text.toString().contains("--");
            assertThat(slug.contentEquals(text)).isEqualTo(isSlug || text.isEmpty());
        }
    }
}
