package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class EcmaPatternTest {

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
    }

    @Test
    void aPatternThatIsNoneIsTheSchemasFault() {
        assertThatThrownBy(() -> pattern("(")).isInstanceOf(BrokenSchema.class);
    }
}
