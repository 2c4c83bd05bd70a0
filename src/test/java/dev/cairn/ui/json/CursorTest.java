package dev.cairn.ui.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.Pointer;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class CursorTest {

    /** The caret stands where the bar is. */
    private static Cursor at(String withBar) {
        int place = withBar.indexOf('|');
        return Objects.requireNonNull(Cursor.at(withBar.replace("|", ""), place));
    }

    @Test
    void anEmptyPlaceInAnObjectTakesAName() {
        Cursor cursor = at("{\"properties\": {\"a\": 1, |}}");
        assertThat(cursor.writesName()).isTrue();
        assertThat(cursor.container()).isEqualTo(Pointer.of("properties"));
        assertThat(cursor.typed()).isEmpty();
    }

    @Test
    void aBegunNameIsReplacedWhole() {
        Cursor cursor = at("{\"properties\": {\"mlm:na|\": 1}}");
        assertThat(cursor.typed()).isEqualTo("mlm:na");
        assertThat(cursor.colon()).isTrue();
        assertThat(cursor.end() - cursor.start()).isEqualTo("\"mlm:na\"".length());
    }

    @Test
    void aNameWithoutItsQuoteEndsWithItsLine() {
        Cursor cursor = at("{\n  \"mlm:na|\n}");
        assertThat(cursor.writesName()).isTrue();
        assertThat(cursor.typed()).isEqualTo("mlm:na");
        assertThat(cursor.colon()).isFalse();
    }

    @Test
    void aValueKnowsItsPlace() {
        Cursor cursor =
                at(
                        "{\"properties\": {\"mlm:input\": [{}, {\"input\": {\"data_type\": \"fl|\"}}]}}");
        assertThat(cursor.writesName()).isFalse();
        assertThat(cursor.pointer())
                .isEqualTo(Pointer.parse("/properties/mlm:input/1/input/data_type"));
    }

    @Test
    void anEntryOfAListIsAValue() {
        assertThat(at("{\"roles\": [\"a\", |]}").pointer()).isEqualTo(Pointer.parse("/roles/1"));
        assertThat(at("{\"ok\": t|}").typed()).isEqualTo("t");
    }

    @Test
    void outsideOfEverythingThereIsNothing() {
        assertThat(Cursor.at("", 0)).isNull();
        assertThat(Cursor.at("{} ", 3)).isNull();
    }
}
