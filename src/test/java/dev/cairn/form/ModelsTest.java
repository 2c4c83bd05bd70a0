package dev.cairn.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RawJson;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.time.MomentText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the kinds of fields show and write, without a window. */
class ModelsTest {

    private static JsonValue json(String text) {
        return Objects.requireNonNull(JsonText.of(text).root());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "-0.50", "1e-4", "2E+10", "12345678901234567890"})
    void aNumberKeepsItsSpelling(String typed) {
        assertThat(NumberModel.toJson(typed)).isEqualTo(new RawJson(typed));
        assertThat(NumberModel.show(json(typed))).isEqualTo(new ShownValue.Text(typed));
    }

    @ParameterizedTest
    @CsvSource({"+5,5", ".5,0.5", "007,7", "5.,5"})
    void aSpellingThatJsonDoesNotKnowIsFixed(String typed, String written) {
        assertThat(NumberModel.toJson(typed)).isEqualTo(new RawJson(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 GB", "NaN", "1,5", "--1", "ten"})
    void whatIsNoNumberIsKeptAsText(String typed) {
        assertThat(NumberModel.toJson(typed)).isEqualTo(typed);
        assertThat(NumberModel.isBeginning(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1.", "2e", "2e-", ".", "+"})
    void theBeginningOfANumberWaits(String typed) {
        assertThat(NumberModel.isBeginning(typed)).isTrue();
    }

    @Test
    void aValueThatAControlCannotShowIsForeign() {
        assertThat(ShownValue.text(json("5"))).isInstanceOf(ShownValue.Foreign.class);
        assertThat(ShownValue.text(json("null"))).isInstanceOf(ShownValue.Null.class);
        assertThat(NumberModel.show(json("{}"))).isInstanceOf(ShownValue.Foreign.class);
        assertThat(NumbersModel.show(json("[1, [2]]"))).isInstanceOf(ShownValue.Foreign.class);
        assertThat(TagsModel.canShow(json("\"a\""))).isFalse();
    }

    @Test
    void aListOfNumbersIsALine() {
        assertThat(NumbersModel.show(json("[0.10, 2, -3]")))
                .isEqualTo(new ShownValue.Text("0.10, 2, -3"));
        assertThat(NumbersModel.toJson("[0.10 2;x]"))
                .isEqualTo(List.of(new RawJson("0.10"), new RawJson("2"), "x"));
    }

    @Test
    void pastedWordsAreSplitAndBare() {
        assertThat(TagsModel.words(" \"a\", 'b'; c\nd,, a")).containsExactly("a", "b", "c", "d");
        assertThat(TagsModel.fresh("a, b", json("[\"a\"]"))).containsExactly("b");
        assertThat(TagsModel.chips(json("[\"a\", 1, {\"b\": 2}]")))
                .containsExactly("a", "1", "{\"b\": 2}");
    }

    @Test
    void valuesOfAnyTypeStandInALine() {
        assertThat(KeyValueModel.toJson("adam")).isEqualTo("adam");
        assertThat(KeyValueModel.toJson("1e-3")).isEqualTo(new RawJson("1e-3"));
        for (String value :
                List.of(
                        "\"adam\"",
                        "\"5\"",
                        "\"true\"",
                        "5",
                        "true",
                        "null",
                        "[1, 2]",
                        "{\"a\": [1]}",
                        "\" x\"",
                        "\"\"")) {
            JsonValue before = json(value);
            assertThat(JsonValues.value(KeyValueModel.toJson(KeyValueModel.show(before))))
                    .isEqualTo(before);
        }
    }

    @Test
    void momentsAreWrittenInUtc() {
        assertThat(MomentText.parse("2024-06-01T12:00:00+02:00").map(MomentText::write))
                .contains("2024-06-01T10:00:00Z");
        assertThat(MomentText.parse("2024-06-01 12:00").map(MomentText::write))
                .contains("2024-06-01T12:00:00Z");
        assertThat(MomentText.parse("2024-06-01").map(MomentText::write))
                .contains("2024-06-01T00:00:00Z");
        assertThat(MomentText.parse("2024-02-30")).isEmpty();
        assertThat(MomentWords.span("2024-06-01T00:00:00Z", "2024-06-30T23:59:59Z"))
                .isEqualTo("30 days");
        assertThat(MomentWords.span("2024-06-01T00:00:00Z", "2024-06-01T11:59:59Z"))
                .isEqualTo("12 hours");
        assertThat(MomentWords.span("2024-06-02T00:00:00Z", "2024-06-01T00:00:00Z")).isEmpty();
        assertThat(MomentWords.span("2024-06-02T00:00:00Z", MomentText.OPEN_END)).isEmpty();
        assertThat(MomentText.isSound("2024-06-01T12:00:00.5Z")).isTrue();
        assertThat(MomentText.isSound("2024-06-01T12:00:00+02:00")).isFalse();
    }

    @Test
    void rowsStayWithTheirEntries() {
        assertThat(RowDiff.match(List.of("a", "b", "c"), List.of("a", "c"))).containsExactly(0, 2);
        assertThat(RowDiff.match(List.of("a", "b", "c"), List.of("c", "a", "b")))
                .containsExactly(2, 0, 1);
        assertThat(RowDiff.match(List.of("a", "b", "c"), List.of("a", "x", "c")))
                .containsExactly(0, 1, 2);
        assertThat(RowDiff.match(List.of("a", "b"), List.of("a", "n", "b")))
                .containsExactly(0, -1, 1);
        assertThat(RowDiff.match(List.of("a", "a"), List.of("a", "a", "a")))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(RowDiff.match(List.<String>of(), List.of("a"))).containsExactly(-1);
    }

    @Test
    void largeNumbersAreSaidInWords() {
        assertThat(NumberUnit.COUNT.inWords(new java.math.BigDecimal("31037633")))
                .isEqualTo("31 million");
        assertThat(NumberUnit.BYTES.inWords(new java.math.BigDecimal("1262485504")))
                .isEqualTo("1.3 GB");
        assertThat(NumberUnit.COUNT.inWords(new java.math.BigDecimal("900"))).isEmpty();
    }

    @Test
    void emptinessKnowsThatNullIsAnAnswer() {
        assertThat(EmptyValues.isEmpty(null)).isTrue();
        assertThat(EmptyValues.isEmpty(json("\"  \""))).isTrue();
        assertThat(EmptyValues.isEmpty(json("[]"))).isTrue();
        assertThat(EmptyValues.isEmpty(json("null"))).isFalse();
        assertThat(EmptyValues.isEmpty(JsonValues.value(Map.of("a", 1)))).isFalse();
    }

    @Test
    void aPlaceMovesWithItsEntry() {
        MovingPlace entry =
                MovingPlace.root()
                        .at(dev.cairn.json.JsonPointer.parse("/properties/mlm:input"))
                        .entry("0");
        MovingPlace name = entry.at(dev.cairn.json.JsonPointer.of("name"));
        entry.moveTo("3");
        assertThat(name.pointer()).hasToString("/properties/mlm:input/3/name");
    }
}
