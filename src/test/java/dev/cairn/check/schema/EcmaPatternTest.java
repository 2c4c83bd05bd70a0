package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

class EcmaPatternTest {

    private static final long SEED = 20261122;

    private final List<String> stopped = new ArrayList<>();

    private EcmaPattern pattern(String source) {
        return EcmaPattern.of(source, stopped::add);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ^a$      | 'a'    | true
                    ^a$      | 'a\n'  | false
                    b        | 'abc'  | true
                    ^\\s$    | '\u00a0' | true
                    ^\\S$    | '\u00a0' | false
                    ^\\w$    | 'é'    | false
                    ^[\\w]$  | 'é'    | false
                    ^[^\\w]$ | 'é'    | true
                    ^\\d$    | '٣'    | false
                    ^.$      | '\u0085' | true
                    ^.$      | '\u2028' | false
                    ^[^]$    | 'x'    | true
                    ^[]$     | 'x'    | false
                    ^[a[]$   | '['    | true
                    ^[a&&b]$ | '&'    | true
                    ^[a-z-_]+$ | 'a-b_c' | true
                    ^\\/$    | '/'    | true
                    ^(?!mlm:) | 'mlm:x' | false
                    ^(?!mlm:) | 'x'   | true
                    ^a{2}$   | 'aa'   | true
                    ^\\u0041$ | 'A'   | true
                    ^\\x41$  | 'A'    | true
                    ^[^a]$   | 'b'    | true
                    ^[^a]$   | 'a'    | false
                    """)
    void readsPatternsAsJavaScriptDoes(String pattern, String text, boolean matches) {
        String plain = text.replace("\\n", "\n");
        assertThat(pattern(pattern.strip()).matches(plain)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "^ab*c, ac, true",
        "^ab?c, ac, true",
        "^ab{0}c, ac, true",
        "^ab+c, ac, false",
        "^ab|cd, xcd, true",
        "^(ab|cd), cd, true",
        "^ab(c|d)$, abd, true",
        "^ab(c|d)$, bd, false",
        "^ab[|]c, ab|c, true",
        "^ab\\|c, ab|c, true",
        "ab, xab, true"
    })
    void theLettersItBeginsWithAreToldFromWhatMayComeInTheirPlace(
            String pattern, String text, boolean matches) {
        assertThat(pattern(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void aPatternThatBacktracksWithoutEndIsStoppedAndSaid() {
        EcmaPattern evil = pattern("^(a|aa)+\\1$");
        assertThat(evil.matches("a".repeat(60) + "!")).isTrue();
        assertThat(stopped).containsExactly("^(a|aa)+\\1$");
        assertThat(evil.matches("a".repeat(60) + "!")).isTrue();
        assertThat(stopped).hasSize(2);
    }

    @Test
    void aPatternThatIsNoneIsTheSchemasFault() {
        assertThatThrownBy(() -> pattern("(")).isInstanceOf(BrokenSchemaException.class);
    }

    @Test
    void patternsMadeByChanceMatchAsTheEngineSaysEachTime() {
        Random random = new Random(SEED);
        String[] parts = {
            "a",
            "b",
            "-",
            ":",
            "\\.",
            "\\+",
            "\\d",
            "\\s",
            "[a-z]",
            "[ab-]",
            "[\\w.]",
            "[A-F0-9]",
            "é"
        };
        String[] counts = {"", "", "", "+", "*", "?", "{2}", "{1,3}"};
        for (int i = 0; i < 3_000; i++) {
            StringBuilder source = new StringBuilder(random.nextInt(4) == 0 ? "" : "^");
            for (int n = random.nextInt(4); n >= 0; n--) {
                source.append(parts[random.nextInt(parts.length)]);
                source.append(counts[random.nextInt(counts.length)]);
            }
            source.append(random.nextBoolean() ? "$" : "");
            EcmaPattern ours = pattern(source.toString());
            Pattern engine = Pattern.compile(EcmaTranslator.toJava(source.toString()));
            for (int n = 0; n < 30; n++) {
                String text = text(random, "ab-:.+0fz_A \u00e9\u00a0", 6);
                boolean matches = engine.matcher(text).find();
                assertThat(ours.matches(text)).as("%s in %s", source, text).isEqualTo(matches);
                // the second time it is not worked out again
                assertThat(ours.matches(text)).as("%s in %s", source, text).isEqualTo(matches);
            }
        }
    }

    private static String text(Random random, String letters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(longest + 1); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
