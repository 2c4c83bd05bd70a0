package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class CompletionEditTest {

    private static final CompletionProposal NAME =
            new CompletionProposal("mlm:name", "", "\"mlm:name\": \"\"", 13);
    private static final CompletionProposal VALUE =
            new CompletionProposal("image", "", "\"image\"", 7);

    /** What becomes of a text with a bar for the caret, with a bar where the caret is then. */
    private static String take(String withBar, CompletionProposal proposal) {
        int place = withBar.indexOf('|');
        String text = withBar.replace("|", "");
        CompletionContext context = Objects.requireNonNull(CompletionContext.at(text, place));
        CompletionEdit edit = CompletionEdit.of(text, context, proposal);
        for (TextEdit each : edit.edits()) {
            text =
                    text.substring(0, each.start())
                            + each.replacement()
                            + text.substring(each.end());
        }
        assertThat(JsonText.of(text).parses()).as(text).isTrue();
        return text.substring(0, edit.caret()) + "|" + text.substring(edit.caret());
    }

    @Test
    void aCommaComesBeforeAMemberThatFollows() {
        assertThat(take("{\n  mlm:|\n  \"b\": 1\n}", NAME))
                .isEqualTo("{\n  \"mlm:name\": \"|\",\n  \"b\": 1\n}");
        assertThat(take("{\n  \"mlm:|\n  \"b\": 1\n}", NAME))
                .isEqualTo("{\n  \"mlm:name\": \"|\",\n  \"b\": 1\n}");
    }

    @Test
    void aCommaComesBehindAMemberBefore() {
        assertThat(take("{\n  \"b\": 1\n  |\n}", NAME))
                .isEqualTo("{\n  \"b\": 1,\n  \"mlm:name\": \"|\"\n}");
        assertThat(take("{\"a\": 1 mlm:n| \"b\": 2}", NAME))
                .isEqualTo("{\"a\": 1, \"mlm:name\": \"|\", \"b\": 2}");
    }

    @Test
    void commasThatAreThereAreEnough() {
        assertThat(take("{\"a\": 1, |, \"b\": 2}", NAME))
                .isEqualTo("{\"a\": 1, \"mlm:name\": \"|\", \"b\": 2}");
        assertThat(take("{|}", NAME)).isEqualTo("{\"mlm:name\": \"|\"}");
    }

    @Test
    void valuesGetTheirCommasToo() {
        assertThat(take("{\"type\": im|\n \"b\": 2}", VALUE))
                .isEqualTo("{\"type\": \"image\"|,\n \"b\": 2}");
        assertThat(take("{\"roles\": [\"data\" |]}", VALUE))
                .isEqualTo("{\"roles\": [\"data\", \"image\"|]}");
    }
}
