package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypingIndentTest {

    @Test
    void enterKeepsTheIndentation() {
        assertThat(TypingIndent.enter("    \"a\": 1,", "", "  ").text()).isEqualTo("\n    ");
    }

    @Test
    void enterAfterAnOpeningBracketGoesOneStepIn() {
        assertThat(TypingIndent.enter("  \"a\": [", "", "  ").text()).isEqualTo("\n    ");
    }

    @Test
    void enterBetweenBracketsOpensALineOfItsOwn() {
        TypingIndent.Typed typed = TypingIndent.enter("  {", "}", "\t");
        assertThat(typed.text()).isEqualTo("\n  \t\n  ");
        assertThat(typed.caret()).isEqualTo(4);
    }

    @Test
    void bracketsAndQuotesGetTheirPartnerWhereThereIsRoom() {
        assertThat(TypingIndent.partner('{', "\"a\": ", "")).isEqualTo("}");
        assertThat(TypingIndent.partner('"', "  ", ",")).isEqualTo("\"");
        assertThat(TypingIndent.partner('"', "  ", "abc\"")).isEmpty();
        assertThat(TypingIndent.partner('[', "\"a ", "")).isEmpty();
        assertThat(TypingIndent.partner('x', "", "")).isEmpty();
    }

    @Test
    void closingOnesAreSteppedOver() {
        assertThat(TypingIndent.stepsOver('"', "\"a", "\"")).isTrue();
        assertThat(TypingIndent.stepsOver('"', "\"a\\", "\"")).isFalse();
        assertThat(TypingIndent.stepsOver('}', "{", "}")).isTrue();
        assertThat(TypingIndent.stepsOver('}', "{", "")).isFalse();
    }

    @Test
    void closingBracketOnAnEmptyLineGoesOneStepOut() {
        assertThat(TypingIndent.outdent("    ", "  ")).isEqualTo(2);
        assertThat(TypingIndent.outdent("  \"a\"", "  ")).isZero();
        assertThat(TypingIndent.outdent("", "  ")).isZero();
    }
}
