package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class CommonEndsTest {

    @Test
    void theTailDoesNotReachIntoTheHead() {
        assertThat(CommonEnds.of("aXa", "aa")).isEqualTo(new CommonEnds(1, 1));
        assertThat(CommonEnds.of("aaa", "aa")).isEqualTo(new CommonEnds(2, 0));
        assertThat(CommonEnds.of("", "a")).isEqualTo(new CommonEnds(0, 0));
        assertThat(CommonEnds.of(List.of(1, 2, 3, 4), List.of(1, 9, 4)))
                .isEqualTo(new CommonEnds(1, 1));
    }

    @Test
    void oneEditLeadsFromAnyTextToAnyOtherAndCutsNoCharacterInTwo() {
        List<String> letters = List.of("a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\uD83E\uDE00");
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            String before = text(letters, random);
            String after = text(letters, random);
            TextEdit edit = TextEdit.between(before, after);
            if (edit == null) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(edit.applyTo(before)).isEqualTo(after);
                assertThat(isWhole(edit.replacement())).as("%s to %s", before, after).isTrue();
                assertThat(isWhole(before.substring(edit.start(), edit.end()))).isTrue();
            }
        }
    }

    private static String text(List<String> letters, Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
