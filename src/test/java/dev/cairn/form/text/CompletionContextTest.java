package dev.cairn.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class CompletionContextTest {

    /** The caret stands where the bar is. */
    private static CompletionContext at(String withBar) {
        int place = withBar.indexOf('|');
        return Objects.requireNonNull(CompletionContext.at(withBar.replace("|", ""), place));
    }

    @Test
    void anEmptyPlaceInAnObjectTakesAName() {
        CompletionContext cursor = at("{\"properties\": {\"a\": 1, |}}");
        assertThat(cursor.writesName()).isTrue();
        assertThat(cursor.container()).isEqualTo(JsonPointer.of("properties"));
        assertThat(cursor.typed()).isEmpty();
    }

    @Test
    void aBegunNameIsReplacedWhole() {
        CompletionContext cursor = at("{\"properties\": {\"mlm:na|\": 1}}");
        assertThat(cursor.typed()).isEqualTo("mlm:na");
        assertThat(cursor.colon()).isTrue();
        assertThat(cursor.end() - cursor.start()).isEqualTo("\"mlm:na\"".length());
    }

    @Test
    void aNameWithoutItsQuoteEndsWithItsLine() {
        CompletionContext cursor = at("{\n  \"mlm:na|\n}");
        assertThat(cursor.writesName()).isTrue();
        assertThat(cursor.typed()).isEqualTo("mlm:na");
        assertThat(cursor.colon()).isFalse();
    }

    @Test
    void theColonOfAPrefixBelongsToAName() {
        CompletionContext cursor = at("{\n  mlm:|\n  \"b\": 1\n}");
        assertThat(cursor.writesName()).isTrue();
        assertThat(cursor.typed()).isEqualTo("mlm:");
        assertThat(at("{\"a\": 1, mlm:na|}").typed()).isEqualTo("mlm:na");
        assertThat(at("{\"a\": 1, type: |}").pointer()).isEqualTo(JsonPointer.of("type"));
    }

    @Test
    void aValueKnowsItsPlace() {
        CompletionContext cursor =
                at(
                        "{\"properties\": {\"mlm:input\": [{}, {\"input\": {\"data_type\": \"fl|\"}}]}}");
        assertThat(cursor.writesName()).isFalse();
        assertThat(cursor.pointer())
                .isEqualTo(JsonPointer.parse("/properties/mlm:input/1/input/data_type"));
    }

    @Test
    void anEntryOfAListIsAValue() {
        assertThat(at("{\"roles\": [\"a\", |]}").pointer())
                .isEqualTo(JsonPointer.parse("/roles/1"));
        assertThat(at("{\"ok\": t|}").typed()).isEqualTo("t");
    }

    @Test
    void outsideOfEverythingThereIsNothing() {
        assertThat(CompletionContext.at("", 0)).isNull();
        assertThat(CompletionContext.at("{} ", 3)).isNull();
    }
}
