package dev.cairn.json.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RandomText;
import dev.cairn.json.ReferenceItems;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextPosition;
import dev.cairn.json.TextSpan;
import dev.cairn.json.Trees;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.repair.JsonRepair;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

class JsonTextTest {
    private static final JsonText SMALL =
            JsonText.of("{\n  \"id\": \"x\",\n  \"bbox\": [1, 2.50, {\"a\": null}]\n}\n");

    @Test
    void findsPlacesByPointer() {
        assertThat(SMALL.source(JsonPointer.parse("/bbox/1"))).isEqualTo("2.50");
        assertThat(SMALL.nameSpan(JsonPointer.parse("/bbox/2/a")).of(SMALL.text()))
                .isEqualTo("\"a\"");
        assertThat(SMALL.memberSpan(JsonPointer.parse("/id")).of(SMALL.text()))
                .isEqualTo("\"id\": \"x\"");
        assertThat(SMALL.nameSpan(JsonPointer.parse("/bbox/0")))
                .isEqualTo(SMALL.span(JsonPointer.parse("/bbox/0")));
        assertThat(SMALL.get(JsonPointer.parse("/nothing/here"))).isNull();
        assertThat(SMALL.nearestSpan(JsonPointer.parse("/bbox/9/x")))
                .isEqualTo(SMALL.span(JsonPointer.parse("/bbox")));
        assertThatThrownBy(() -> SMALL.span(JsonPointer.parse("/nothing")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aHeadIsTheNameOrTheBracketOrTheWholeValue() {
        JsonText text = JsonText.of("{\"a\": [[1], 22, []], \"b\": \"word\"}");
        assertThat(head(text, "")).isEqualTo("{");
        assertThat(head(text, "/a")).isEqualTo("\"a\"");
        assertThat(head(text, "/a/0")).isEqualTo("[");
        assertThat(head(text, "/a/1")).isEqualTo("22");
        assertThat(head(text, "/a/2")).isEqualTo("[]");
        assertThat(head(text, "/b")).isEqualTo("\"word\"");
        assertThat(head(text, "/a/9")).isEqualTo("[[1], 22, []]");
    }

    private static String head(JsonText text, String pointer) {
        return text.headSpan(JsonPointer.parse(pointer)).of(text.text());
    }

    @Test
    void findsPointersByPlace() {
        String text = SMALL.text();
        assertThat(SMALL.pointerAt(0)).isEqualTo(JsonPointer.ROOT);
        assertThat(SMALL.pointerAt(text.indexOf("id"))).isEqualTo(JsonPointer.parse("/id"));
        assertThat(SMALL.pointerAt(text.indexOf("2.50"))).isEqualTo(JsonPointer.parse("/bbox/1"));
        assertThat(SMALL.pointerAt(text.indexOf("2.50") - 1)).isEqualTo(JsonPointer.parse("/bbox"));
        assertThat(SMALL.pointerAt(text.indexOf("null"))).isEqualTo(JsonPointer.parse("/bbox/2/a"));
        assertThat(SMALL.pointerAt(text.length())).isEqualTo(JsonPointer.ROOT);
        int behind = text.indexOf("\"x\"") + 3;
        assertThat(SMALL.pointerAt(behind)).isEqualTo(JsonPointer.ROOT);
        assertThat(SMALL.pointerAtCaret(behind)).isEqualTo(JsonPointer.parse("/id"));
    }

    @Test
    void everyPlaceOfGeneratedTextsIsWhereItSays() {
        for (long seed = 0; seed < 400; seed++) {
            checkPlaces(JsonText.of(RandomText.of(seed)), "seed " + seed);
        }
    }

    @Test
    void everyPlaceOfTheReferenceSetIsWhereItSays() {
        ReferenceItems.sound().forEach((name, text) -> checkPlaces(JsonText.of(text), name));
    }

    private static void checkPlaces(JsonText text, String what) {
        assertThat(text.parses()).as(what).isTrue();
        for (Trees.Found found : Trees.places(text)) {
            JsonLocation place = found.place();
            String source = place.span().of(text.text());
            JsonText alone = JsonText.of(source);
            assertThat(alone.root()).as(what).isEqualTo(place.node());
            assertThat(alone.rootStart()).as(what).isZero();
            assertThat(place.node().length()).as(what).isEqualTo(source.length());
            if (place.parent() instanceof JsonObject object) {
                JsonText name = JsonText.of(place.nameSpan().of(text.text()));
                assertThat(name.root()).isEqualTo(JsonValues.value(object.names[place.index()]));
            }
            if (found.unique()) {
                assertThat(text.find(found.pointer())).as(what).isEqualTo(place);
                assertThat(text.pointerAt(place.start())).as(what).isEqualTo(found.pointer());
                assertThat(text.pointerAt(place.itemStart())).isEqualTo(found.pointer());
                assertThat(text.pointerAt(place.end() - 1).startsWith(found.pointer())).isTrue();
                assertThat(text.nearestSpan(found.pointer())).isEqualTo(place.span());
            }
        }
    }

    @Test
    void countsLinesAsEditorsDo() {
        String text = "[\n1,\r\n2,\r3\n]";
        JsonText json = JsonText.of(text);
        assertThat(json.lineCount()).isEqualTo(5);
        assertThat(json.position(0)).isEqualTo(new TextPosition(1, 1));
        assertThat(json.position(text.indexOf('2'))).isEqualTo(new TextPosition(3, 1));
        assertThat(json.position(text.indexOf('3'))).isEqualTo(new TextPosition(4, 1));
        assertThat(json.position(text.length())).isEqualTo(new TextPosition(5, 2));
        for (int offset = 0; offset <= text.length(); offset++) {
            if (!text.startsWith("\n", offset) || !text.startsWith("\r\n", offset - 1)) {
                assertThat(json.offset(json.position(offset))).isEqualTo(offset);
            }
        }
        assertThat(json.offset(new TextPosition(2, 99))).isEqualTo(text.indexOf('1') + 2);
        assertThat(json.offset(new TextPosition(99, 99))).isEqualTo(text.length());
        assertThat(json.offset(new TextPosition(0, -5))).isZero();
    }

    @Test
    void keepsAndListsNamesThatStandTwice() {
        JsonText text = JsonText.of("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2, \"c\": 3}, \"a\": 4}");
        assertThat(text.get(JsonPointer.parse("/a"))).isEqualTo(JsonValues.value(4));
        assertThat(text.get(JsonPointer.parse("/b/c"))).isEqualTo(JsonValues.value(3));
        List<DuplicateMember> duplicates = text.duplicates();
        assertThat(duplicates).extracting(DuplicateMember::name).containsExactly("a", "c");
        assertThat(duplicates.get(1).object()).isEqualTo(JsonPointer.parse("/b"));
        assertThat(duplicates.get(1).memberSpans())
                .extracting(span -> span.of(text.text()))
                .containsExactly("\"c\": 1", "\"c\": 2", "\"c\": 3");
        JsonObject root = (JsonObject) Objects.requireNonNull(text.root());
        assertThat(root.size()).isEqualTo(3);
        assertThat(root.names()).containsExactly("a", "b");
    }

    @Test
    void namesThatStandTwiceAreFoundInObjectsOfAnySize() {
        for (int count = 0; count < 70; count++) {
            StringBuilder members = new StringBuilder();
            for (int i = 0; i < count; i++) {
                members.append("\"n").append(i).append("\": ").append(i).append(", ");
            }
            String last = "\"last\": 0}";
            JsonText once = JsonText.of("{" + members + last);
            JsonObject object = (JsonObject) Objects.requireNonNull(once.root());
            assertThat(once.duplicates()).isEmpty();
            assertThat(object.names())
                    .hasSize(count + 1)
                    .contains("last")
                    .doesNotContain("n" + count);
            assertThat(object.names().toArray()).endsWith("last");
            assertThatThrownBy(() -> object.names().remove("last"))
                    .isInstanceOf(UnsupportedOperationException.class);
            JsonText twice = JsonText.of("{\"l\\u0061st\": 1, " + members + last);
            assertThat(twice.duplicates())
                    .extracting(DuplicateMember::name)
                    .containsExactly("last");
            assertThat(twice.get(JsonPointer.of("last"))).isEqualTo(JsonValues.value(0));
            assertThat(((JsonObject) Objects.requireNonNull(twice.root())).names())
                    .isEqualTo(object.names());
        }
    }

    @Test
    void acceptsEverythingThatIsJson() {
        for (String text :
                List.of(
                        "1",
                        " true ",
                        "\"x\"",
                        "\ufeff{}",
                        "[]",
                        "{\"\":\"\\ud800\"}",
                        "-0",
                        "1e999")) {
            assertThat(JsonText.of(text).parses()).as(text).isTrue();
            assertThat(JsonText.of(text).error()).as(text).isNull();
        }
        assertThat(JsonText.of("\"\ud800\"").parses()).isTrue();
    }

    @Test
    void refusesEverythingThatIsNot() {
        for (String text :
                List.of(
                        "",
                        " ",
                        "{",
                        "[1,]",
                        "NaN",
                        "[Infinity]",
                        "01",
                        "1.",
                        "{} {}",
                        "[1] x",
                        "'a'",
                        "{a:1}",
                        "\"\t\"",
                        "\u00a0{}",
                        "[1,2",
                        "{\"a\"}",
                        "// x\n1",
                        "\ufeff",
                        "[\"\\x\"]",
                        "nul",
                        "+1",
                        "tru",
                        "truee")) {
            JsonText json = JsonText.of(text);
            assertThat(json.parses()).as(text).isFalse();
            assertThat(json.root()).as(text).isNull();
            SyntaxError error = Objects.requireNonNull(json.error(), text);
            assertThat(error.message()).as(text).endsWith(".").isNotEqualTo("This is not JSON.");
            assertThat(error.span().end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(json.get(JsonPointer.ROOT)).isNull();
            assertThat(json.duplicates()).isEmpty();
            assertThat(json.pointerAt(0)).isEqualTo(JsonPointer.ROOT);
            assertThat(json.nearestSpan(JsonPointer.of("a")))
                    .isEqualTo(new TextSpan(0, text.length()));
            assertThatThrownBy(() -> new JsonEditor(json))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void hundredThousandLevelsAreNoTrouble() {
        int depth = 100_000;
        String arrays = "[".repeat(depth) + "]".repeat(depth);
        JsonText text = JsonText.of(arrays);
        assertThat(text.parses()).isTrue();
        assertThat(text.root()).isEqualTo(JsonText.of(arrays).root());
        assertThat(text.root()).hasSameHashCodeAs(JsonText.of(arrays).root());
        assertThat(Objects.requireNonNull(text.root()).toString()).isEqualTo(arrays);
        JsonPointer innermost = text.pointerAt(depth - 1);
        assertThat(innermost.size()).isEqualTo(depth - 1);
        assertThat(text.span(innermost).length()).isEqualTo(2);
        JsonText changed = new JsonEditor(text).add(innermost, 1).result();
        assertThat(changed.text()).hasSize(arrays.length() + 1);
        assertThat(changed.root()).isNotEqualTo(text.root());
        assertThat(JsonValues.value(JsonValues.plain(Objects.requireNonNull(text.root()))))
                .isEqualTo(text.root());
        assertThat(text.duplicates()).isEmpty();

        String objects = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertThat(JsonText.of(objects).parses()).isTrue();
        assertThat(JsonText.of(objects.substring(0, objects.length() - 1)).error()).isNotNull();
        assertThat(JsonText.of("[".repeat(depth)).error()).isNotNull();
        assertThat(JsonRepair.of("[".repeat(10_000))).hasSize(1);
    }

    @Test
    void fiftyMegabytesAreNoTrouble() {
        StringBuilder big = new StringBuilder("{\"coordinates\": [");
        while (big.length() < 50_000_000) {
            big.append("[-122.59750209, 37.48803556, 10], ");
        }
        big.append("[]]}");
        JsonText text = JsonText.of(big.toString());
        assertThat(text.parses()).isTrue();
        JsonPointer far = JsonPointer.parse("/coordinates/1000000/1");
        assertThat(text.source(far)).isEqualTo("37.48803556");
        JsonText changed = new JsonEditor(text).set(far, 5).result();
        assertThat(changed.text()).hasSize(big.length() - 10);
        assertThat(changed.get(far)).isEqualTo(JsonValues.value(5));
        assertThat(JsonText.of(big.substring(0, big.length() - 1)).error()).isNotNull();
    }

    @Test
    void numbersKeepTheirSpellingAndCompareByValue() {
        JsonNumber one = number("1.0");
        assertThat(one.literal()).isEqualTo("1.0");
        assertThat(one)
                .isEqualTo(number("1"))
                .isEqualTo(number("10e-1"))
                .isNotEqualTo(number("1.1"));
        assertThat(one).hasSameHashCodeAs(number("1"));
        assertThat(number("-0")).isEqualTo(number("0.00"));
        assertThat(List.of(one.isInteger(), number("1e2").isInteger(), number("1.5").isInteger()))
                .containsExactly(true, true, false);
        assertThat(number("120e-1").isInteger()).isTrue();
        assertThat(number("100000000000000000000").isInteger()).isTrue();
        String far = "1e99999999999999999999";
        assertThat(number(far).literal()).isEqualTo(far);
        assertThat(number(far).isInteger()).isTrue();
        assertThat(number(far).decimal().signum()).isEqualTo(1);
        assertThat(number("0e99999999999").decimal().signum()).isZero();
        String digits = "123456789.".repeat(1) + "0123456789".repeat(8);
        assertThat(number(digits).literal()).isEqualTo(digits);
        for (int length = 1; length < 40; length++) {
            String spelled = "9".repeat(length);
            assertThat(number(spelled).literal()).isEqualTo(spelled);
            assertThat(number(spelled).length()).isEqualTo(length);
        }
    }

    private static JsonNumber number(String literal) {
        return (JsonNumber) Objects.requireNonNull(JsonText.of(literal).root());
    }

    @Test
    void objectsCompareWithoutOrder() {
        assertThat(root("{\"a\": 1, \"b\": [2]}")).isEqualTo(root("{\"b\":[2.0],\"a\":1}"));
        assertThat(root("{\"a\": 1, \"b\": [2]}")).hasSameHashCodeAs(root("{\"b\":[2.0],\"a\":1}"));
        assertThat(root("[1, 2]")).isNotEqualTo(root("[2, 1]"));
        assertThat(root("{\"a\": 1, \"a\": 2}")).isNotEqualTo(root("{\"a\": 2, \"a\": 1}"));
        assertThat(root("{\"a\": 1}")).isNotEqualTo(root("{\"a\": null}")).isNotEqualTo(root("[]"));
    }

    private static JsonValue root(String text) {
        return Objects.requireNonNull(JsonText.of(text).root());
    }
}
