package dev.cairn.stac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class SpellingMatcherTest {

    @Test
    void separatorsAndCaseSayNothing() {
        List<String> known = List.of("min-max", "z_score", "scale.to.unit");
        assertThat(SpellingMatcher.nearest(" Min Max", known)).contains("min-max");
        assertThat(SpellingMatcher.nearest("z-\tScore\n", known)).contains("z_score");
        assertThat(SpellingMatcher.nearest("ScaleToUnit", known)).contains("scale.to.unit");
        assertThat(SpellingMatcher.nearest("-_.", known)).isEmpty();
    }

    @Test
    void theDistanceIsTheOneOfTheWholeTable() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(SpellingMatcher.distance(a, b)).as(a + " " + b).isEqualTo(distance(a, b));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(random.nextInt(9), 'a', 'e').forEach(c -> word.append((char) c));
        return word.toString();
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                table[i][j] =
                        Math.min(
                                table[i - 1][j - 1] + changed,
                                Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
