package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Our reader takes, refuses and understands just what the library does. */
class StrictReaderTest {
    /** What mutations put in: all that has a meaning somewhere, and some that has it nowhere. */
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "/",
                    "'",
                    " ",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "0",
                    "1",
                    "9",
                    "-",
                    "+",
                    ".",
                    "e",
                    "E",
                    "e5",
                    "1E+",
                    "-0",
                    "01",
                    "1.",
                    ".5",
                    "1e-7",
                    "true",
                    "false",
                    "null",
                    "nul",
                    "NaN",
                    "Infinity",
                    "\\u",
                    "\\u00e9",
                    "\\uD83D",
                    "\\uDE00",
                    "\\u12G4",
                    "\\b",
                    "\\x",
                    "\\\"",
                    "\\\\",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "\u0000",
                    "\u001f",
                    "\u007f",
                    "\u0080",
                    "\u0085",
                    "\u00a0",
                    "\u00e9",
                    "\u0122",
                    "\u2028",
                    "\uff11",
                    "\ufeff",
                    "?",
                    "a",
                    "u",
                    "//",
                    "/**/",
                    "#",
                    "{}",
                    "[]",
                    "\"\":1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ufeff",
                "\ufeff\ufeff{}",
                " \ufeff{}",
                "\ufeff {}",
                "0",
                "-0",
                "-",
                "--1",
                "01",
                "-01",
                "00",
                "1.",
                "1.e5",
                ".5",
                "-.5",
                "1e5",
                "1E5",
                "1e",
                "1E+",
                "1E-",
                "1E+05",
                "1e+-5",
                "1e5.5",
                "1.2.3",
                "+1",
                "0x10",
                "1_000",
                "1 2",
                "1,2",
                "[1 2]",
                "0e0",
                "-0.0e-0",
                "1f",
                "1true",
                "[1true]",
                "[truefalse]",
                "true",
                "True",
                "tru",
                "truee",
                "[true1]",
                "nulll",
                "[null]",
                "[nul]",
                "false ",
                "falsefalse",
                "\"a\"\"b\"",
                "\"",
                "\"\\\"",
                "\"\\",
                "\"\\u",
                "\"\\u12\"",
                "\"\\u12345\"",
                "\"\\uD800\"",
                "\"\\udc00\\ud800\"",
                "\"\\u00G0\"",
                "\"\\u+123\"",
                "\"\\u\uff11\uff11\uff11\uff11\"",
                "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
                "\"\\a\"",
                "\"\\U0041\"",
                "\"\\'\"",
                "\"\\0\"",
                "\"\t\"",
                "\"\n\"",
                "\"\u0000\"",
                "\"\u001f\"",
                "\"\u007f\"",
                "\"\u0080\"",
                "\"\u2028\"",
                "\"\ud800\"",
                "\"\udc00\ud800\"",
                "\"\ud83d\ude00\"",
                "'a'",
                "[]",
                "[",
                "]",
                "[[]",
                "[]]",
                "[,]",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[}",
                "{]",
                "{}",
                "{",
                "}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\" 1}",
                "{\"a\"::1}",
                "{a:1}",
                "{1:1}",
                "{null:1}",
                "{\"a\":1}}",
                "{\"a\":1]",
                "[1}",
                "{\"a\":1}{\"b\":2}",
                "{} x",
                "[1] // x",
                "/* x */ 1",
                "# x\n1",
                "[1]\u0000",
                "[1]\f",
                "\u000b1",
                "\u00a0{}",
                "{}\u00a0",
                "\u2003{}",
                "\u0085{}",
                "[1\u00a0]",
                "{\"\\u0061\":1,\"a\":2}",
                "{\"\":\"\"}",
                "{\"\\ud83d\\ude00\":{}}",
                "[\"\ud83d\ude00\",\"?\",\"\u0122\",1]",
                "?",
                "[?]",
                "\u0122",
                "[\u0122]",
                "\ud83d\ude00",
                "[1,\ud83d\ude00]",
                "[\u00e9]",
                "NaN",
                "[-Infinity]",
                "[-NaN]",
            })
    void eachCase(String text) {
        compare(text);
    }

    @Test
    void everyCharacterInEachPlace() {
        for (char c = 0; c < 0x180; c++) {
            for (String around :
                    List.of(
                            "|",
                            "[|]",
                            "[1|]",
                            "\"|\"",
                            "\"\\|\"",
                            "{\"|\":1}",
                            "-|",
                            "1|",
                            "1.|",
                            "1e|",
                            "|1",
                            "{|\"a\":1}",
                            "{\"a\"|:1}",
                            "tr|ue")) {
                compare(around.replace('|', c));
            }
        }
    }

    @Test
    void mutationsOfGeneratedTexts() {
        Random random = new Random(11);
        int sound = 0;
        for (int i = 0; i < 40_000; i++) {
            String text = RandomText.of(random);
            for (int k = random.nextInt(3); k > 0; k--) {
                text = mutated(text, random);
            }
            sound += compare(text) ? 1 : 0;
        }
        assertThat(sound).isBetween(10_000, 35_000);
    }

    @Test
    void mutationsOfTheReferenceSet() {
        Map<String, String> texts = ReferenceItems.all();
        Random random = new Random(12);
        for (String text : texts.values()) {
            compare(text);
            for (int i = 0; i < 10; i++) {
                compare(mutated(text, random));
            }
        }
    }

    private static String mutated(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        String piece = random.nextInt(4) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    /** Both say the same; answers whether that is a tree. */
    private static boolean compare(String text) {
        ParsedTree tree = StrictReader.read(text);
        List<String> tokens = JacksonTokens.of(text);
        compareBytes(text, JacksonTokens.of(tree));
        if (tokens == JacksonTokens.HALF_CHARACTER) {
            return false;
        }
        assertThat(JacksonTokens.of(tree)).as(text).isEqualTo(tokens);
        if (tree == null) {
            return false;
        }
        LineIndex lines = LineIndex.of(text);
        assertThat(tree.lines().count()).as(text).isEqualTo(lines.count());
        for (int at = 0; at <= text.length(); at++) {
            if (!tree.lines().position(at).equals(lines.position(at))) {
                assertThat(tree.lines().position(at)).as(text).isEqualTo(lines.position(at));
            }
        }
        return true;
    }

    /** From bytes the same is read, or nothing where they take a closer look. */
    private static void compareBytes(String text, @Nullable List<String> tokens) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return;
        }
        JsonText json = JsonText.ofUtf8(text.getBytes(StandardCharsets.UTF_8));
        if (json == null) {
            boolean special = text.startsWith("\ufeff") || text.indexOf('\ufffd') >= 0;
            assertThat(tokens == null || special).as(text).isTrue();
            return;
        }
        assertThat(json.text()).isEqualTo(text);
        ParsedTree tree = Objects.requireNonNull(StrictReader.read(json.text()));
        ParsedTree own =
                new ParsedTree(
                        (TreeNode) Objects.requireNonNull(json.root()),
                        json.span(JsonPointer.ROOT).start(),
                        tree.lines(),
                        0);
        assertThat(JacksonTokens.of(own)).as(text).isEqualTo(tokens);
        assertThat(json.lineCount()).as(text).isEqualTo(tree.lines().count());
        int end = text.length();
        assertThat(json.position(end)).as(text).isEqualTo(tree.lines().position(end));
    }

    @Test
    void bytesThatAreNoUtf8AreNotRead() {
        byte[] latin = "[\"caf\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(JsonText.ofUtf8(latin)).isNull();
        byte[] half = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        assertThat(JsonText.ofUtf8(half)).isNull();
    }

    /** The grammar allows it, browsers take it; the library does so in values only. */
    @Test
    void halfACharacterMayStandInAName() {
        String text = "{\"a\\ud83d\": 1, \"\\ude00\\ud83d\": 2, \"\\ud83d\\ude00\": 3}";
        assertThat(object(text).names).containsExactly("a\ud83d", "\ude00\ud83d", "\ud83d\ude00");
        assertThat(JacksonTokens.of(text)).isSameAs(JacksonTokens.HALF_CHARACTER);
    }

    /** The library looks at the low byte of a digit only, and so takes İ (U+0130) for 0. */
    @Test
    void digitsOfAnEscapeAreOfAscii() {
        for (char c = 0; c < 0x400; c++) {
            String text = "\"\\u00" + c + "0\"";
            if (c < 0x100) {
                compare(text);
            } else {
                assertThat(StrictReader.read(text)).as(text).isNull();
            }
        }
    }

    @Test
    void linesEndInEveryWay() {
        for (String text :
                List.of(
                        "[1,\r2,\n3,\r\n4\n\r,5]\r",
                        "\n\n[]\r\r",
                        "\r\n1\r\n",
                        "\ufeff\n1",
                        "{}")) {
            assertThat(compare(text)).as(text).isTrue();
        }
    }

    @Test
    void namesInGreatNumberStayApart() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("\"name ")
                    .append(i % 50_000)
                    .append("\":")
                    .append(i);
        }
        JsonObject object = object(text.append('}').toString());
        for (int i = 0; i < object.count(); i++) {
            assertThat(object.names[i]).isEqualTo("name " + i % 50_000);
        }
    }

    private static JsonObject object(String text) {
        TreeNode root = Objects.requireNonNull(StrictReader.read(text)).root();
        return (JsonObject) (root instanceof JsonArray array ? array.values[1] : root);
    }
}
