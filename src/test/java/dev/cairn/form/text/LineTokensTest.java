package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.form.text.LineTokens.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class LineTokensTest {

    private static List<Kind> kinds(String line) {
        return LineTokens.of(line).stream().map(LineTokens.Token::kind).toList();
    }

    @Test
    void namesDifferFromStrings() {
        assertThat(kinds("  \"mlm:name\" : \"a \\\" b\","))
                .containsExactly(Kind.NAME, Kind.PUNCTUATION, Kind.STRING, Kind.PUNCTUATION);
    }

    @Test
    void numbersAndWords() {
        assertThat(kinds("[-1.5e+3, true, null, NaN, 12a]"))
                .containsExactly(
                        Kind.PUNCTUATION,
                        Kind.NUMBER,
                        Kind.PUNCTUATION,
                        Kind.LITERAL,
                        Kind.PUNCTUATION,
                        Kind.LITERAL,
                        Kind.PUNCTUATION,
                        Kind.WRONG,
                        Kind.PUNCTUATION,
                        Kind.WRONG,
                        Kind.PUNCTUATION);
    }

    @Test
    void strayQuoteIsWrongUpToTheEndOfItsLine() {
        List<LineTokens.Token> tokens = LineTokens.of("\"file:size\": 1324543\"\"x");
        assertThat(tokens.getLast().kind()).isEqualTo(Kind.WRONG);
        assertThat(LineTokens.of("\"a\\")).hasSize(1);
    }

    @Test
    void everyTokenLiesInItsLineAndNoneOverlap() {
        for (String line :
                List.of(
                        "",
                        "   ",
                        "\"",
                        "{\"a\":[1,2,{}]}",
                        "\t\"é\": \"😀\"",
                        "// no",
                        "a\"b\"c")) {
            int at = 0;
            for (LineTokens.Token token : LineTokens.of(line)) {
                assertThat(token.start()).isGreaterThanOrEqualTo(at);
                assertThat(token.end())
                        .isGreaterThan(token.start())
                        .isLessThanOrEqualTo(line.length());
                at = token.end();
            }
        }
    }
}
