package dev.cairn.ui.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentTest {

    @Test
    void enterKeepsTheIndentation() {
        assertThat(Indent.enter("    \"a\": 1,", "", "  ").text()).isEqualTo("\n    ");
    }

    @Test
    void enterAfterAnOpeningBracketGoesOneStepIn() {
        assertThat(Indent.enter("  \"a\": [", "", "  ").text()).isEqualTo("\n    ");
    }

    @Test
    void enterBetweenBracketsOpensALineOfItsOwn() {
        Indent.Typed typed = Indent.enter("  {", "}", "\t");
        assertThat(typed.text()).isEqualTo("\n  \t\n  ");
        assertThat(typed.caret()).isEqualTo(4);
    }

    @Test
    void bracketsAndQuotesGetTheirPartnerWhereThereIsRoom() {
        assertThat(Indent.partner('{', "\"a\": ", "")).isEqualTo("}");
        assertThat(Indent.partner('"', "  ", ",")).isEqualTo("\"");
        assertThat(Indent.partner('"', "  ", "abc\"")).isEmpty();
        assertThat(Indent.partner('[', "\"a ", "")).isEmpty();
        assertThat(Indent.partner('x', "", "")).isEmpty();
    }

    @Test
    void closingOnesAreSteppedOver() {
        assertThat(Indent.stepsOver('"', "\"a", "\"")).isTrue();
        assertThat(Indent.stepsOver('"', "\"a\\", "\"")).isFalse();
        assertThat(Indent.stepsOver('}', "{", "}")).isTrue();
        assertThat(Indent.stepsOver('}', "{", "")).isFalse();
    }

    @Test
    void closingBracketOnAnEmptyLineGoesOneStepOut() {
        assertThat(Indent.outdent("    ", "  ")).isEqualTo(2);
        assertThat(Indent.outdent("  \"a\"", "  ")).isZero();
        assertThat(Indent.outdent("", "  ")).isZero();
    }
}
