package dev.cairn.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class FileNameIdsTest {

    /** With a letter and a picture that take two units each. */
    private static final int[] CHARACTERS = "aabB12--_. éⅣ½𝐀🛰".codePoints().toArray();

    @ParameterizedTest
    @CsvSource({
        "ships,boats,true",
        "ships-2024,boats-2024,false",
        "ships-24,boats-24,true",
        "Ships_2024,ships,false",
        "item,ships,false",
        "Übung,übung-2,false",
        "--,ships,false",
        "schiffe-über-see,über,false"
    })
    void aNameTellsOfAnotherItem(String stem, String id, boolean another) {
        assertThat(FileNameIds.isAnother(stem, id)).isEqualTo(another);
    }

    @Test
    void wordsAreComparedOneByOne() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String stem = name(random);
            String id = name(random);
            assertThat(FileNameIds.isAnother(stem, id))
                    .as(stem + " and " + id)
                    .isEqualTo(isAnother(plain(stem), plain(id)));
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(14);
        for (int i = 0; i < length; i++) {
            name.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return name.toString();
    }

    private static boolean isAnother(String name, String own) {
        List<String> words = words(own);
        return !name.isEmpty()
                && !name.contains(own)
                && !own.contains(name)
                && words(name).stream().noneMatch(words::contains);
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.split("-")).filter(word -> word.length() > 2).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
