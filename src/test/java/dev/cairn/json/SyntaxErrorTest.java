package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.repair.JsonRepair;
import dev.cairn.json.repair.RepairStep;
import dev.cairn.json.repair.SyntaxDiagnosis;
import dev.cairn.json.repair.SyntaxFaults;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** What is wrong with a text, and how it is repaired. */
class SyntaxErrorTest {
    /** In each text | is a line break and ' a quote, so that the table can be read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '\u00a7',
            quoteCharacter = '\u00b0',
            value = {
                "{'a': 1324543''|} § 1:14 § Two quotes too many after “1324543”. § {'a': 1324543|}",
                "{'a': 'x'',|'b': 2} § 1:10 § One quote too many after “x”. § {'a': 'x',|'b': 2}",
                "{'a': ''x', 'b': 2} § 1:7 § One quote too many before the text."
                        + " § {'a': 'x', 'b': 2}",
                "{'a': 1| 'b': 2} § 1:8 § A comma is missing between two fields."
                        + " § {'a': 1,| 'b': 2}",
                "[1 2] § 1:3 § A comma is missing between two entries. § [1, 2]",
                "{'a': 1,} § 1:8 § No comma may follow the last field. § {'a': 1}",
                "[1,|] § 1:3 § No comma may follow the last entry. § [1|]",
                "[1,,2] § 1:4 § There is a comma too many. § [1,2]",
                "{'a': 'the 'best' of', 'b': 1} § 1:12 § A quote inside a text needs a backslash"
                        + " before it. § {'a': 'the \\'best\\' of', 'b': 1}",
                "{'a': 'one|two'} § 1:11 § A text cannot go on in the next line: a line break in"
                        + " it is written as \\n. § {'a': 'one\\ntwo'}",
                "{'a': 'no end,| 'b': 2} § 1:14 § The quote that ends this text is missing."
                        + " § {'a': 'no end',| 'b': 2}",
                "{'a: 1} § 1:4 § The quote that ends this text is missing. § {'a': 1}",
                "{'title: 'x'} § 1:8 § The quote behind the name is missing. § {'title': 'x'}",
                "{title': 'x'} § 1:2 § The quote before the name “title” is missing."
                        + " § {'title': 'x'}",
                "{a: 1, mlm:name: 2} § 1:2 § The name “a” needs double quotes."
                        + " § {'a': 1, 'mlm:name': 2}",
                "{'a' 1} § 1:5 § The colon between the name and its value is missing. § {'a': 1}",
                "{'a' = 1} § 1:6 § A colon stands between a name and its value. § {'a' : 1}",
                "{'a': True} § 1:7 § JSON writes true, not True. § {'a': true}",
                "{'a': NaN} § 1:7 § NaN is no number that JSON knows; it can stand there as a text."
                        + " § {'a': 'nan'}",
                "{'a': -Infinity} § 1:7 § -Infinity is no number that JSON knows; it can stand there"
                        + " as a text. § {'a': '-inf'}",
                "{'a': .5} § 1:7 § JSON writes this number as 0.5, not as .5. § {'a': 0.5}",
                "{'a': main} § 1:7 § The text “main” needs quotes. § {'a': 'main'}",
                "{'a': 'C:\\data'} § 1:10 § \\d is no escape in JSON: a backslash is written twice."
                        + " § {'a': 'C:\\\\data'}",
                "{'a': 1} // x § 1:10 § JSON has no comments. § {'a': 1}",
                "{'a': [1, 2 § 1:12 § The file ends before the list that begins in line 1 is"
                        + " closed. § {'a': [1, 2]}",
                "{|  'a': {|    'b': 1,|  'c': 2|} § 3:11 § The } of the group that begins in"
                        + " line 2 is missing. § {|  'a': {|    'b': 1|  },|  'c': 2|}",
                "{'a': {'b': 1}}, 'c': 2} § 1:15 § The document ends with this }, but more of it"
                        + " follows. § {'a': {'b': 1}, 'c': 2}",
                "{'a': 1}} § 1:9 § There is a closing } too many. § {'a': 1}",
                "[{'a': 1], {'b': 2}] § 1:9 § What is open here is closed by }, not by ]."
                        + " § [{'a': 1}, {'b': 2}]",
                "'a': 1} § 1:1 § The { at the beginning is missing. § {'a': 1}",
                "{“a”: „b“} § 1:2 § Curly quotes do not count in JSON: text stands in straight"
                        + " ones. § {'a': 'b'}",
                "{'a': , 'b': 2} § 1:6 § The value is missing here. § {'a': null , 'b': 2}",
                "{|<<<<<<< HEAD|'a': 1|=======|'a': 2|>>>>>>> other|} § 2:1 § A merge conflict is"
                        + " not resolved here. § {|'a': 1|}",
            })
    void saysWhatIsWrongAndRepairsIt(String text, String place, String message, String repaired) {
        String broken = readable(text);
        SyntaxError error = Objects.requireNonNull(JsonText.of(broken).error());
        assertThat(error.position().line() + ":" + error.position().column()).isEqualTo(place);
        assertThat(error.message()).isEqualTo(readable(message));
        assertThat(repaired(broken)).isEqualTo(readable(repaired));
    }

    private static String readable(String text) {
        return text.replace('|', '\n').replace('\'', '"');
    }

    private static String repaired(String broken) {
        List<RepairStep> steps = JsonRepair.of(broken);
        return TextEdit.applyAll(broken, RepairStep.edits(steps));
    }

    @Test
    void singleQuotesBecomeDoubleOnes() {
        assertThat(repaired("{'a': 'it\\'s', 'b': 'say \"x\"'}"))
                .isEqualTo("{\"a\": \"it's\", \"b\": \"say \\\"x\\\"\"}");
    }

    @Test
    void whatIsDoneAlikeIsOneStep() {
        String broken = "{'a': True, 'b': [1,], 'c': True, 'd': [2,],}";
        List<RepairStep> steps = JsonRepair.of(broken);
        assertThat(steps)
                .extracting(RepairStep::title)
                .containsExactly(
                        "Put double quotes (4 places)",
                        "Write true instead of True (2 places)",
                        "Remove the comma after the last entry (2 places)",
                        "Remove the comma after the last field");
        String now = broken;
        for (RepairStep step : steps) {
            now = TextEdit.applyAll(now, step.edits());
        }
        assertThat(now).isEqualTo("{\"a\": true, \"b\": [1], \"c\": true, \"d\": [2]}");
    }

    @Test
    void whatIsSoundOrBeyondHelpHasNoSteps() {
        for (String text :
                List.of("{}", "[1]", "", "hello", "]", "{\"a\": 'x}", "<html><b>x</b>")) {
            assertThat(JsonRepair.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void thousandsOfFaultsAreRepaired() {
        StringBuilder broken = new StringBuilder("[");
        for (int i = 0; i < 5_000; i++) {
            broken.append("{'a': True},\n");
        }
        assertThat(JsonText.of(repaired(broken.append("]").toString())).parses()).isTrue();
    }

    @Test
    void soundTextsHaveNoFault() {
        for (long seed = 0; seed < 500; seed++) {
            String text = RandomText.of(seed);
            assertThat(SyntaxDiagnosis.best(text, LineIndex.of(text)).size()).as(text).isZero();
        }
    }

    @Test
    void soundItemsHaveNoFault() {
        ReferenceItems.sound()
                .forEach(
                        (name, text) ->
                                assertThat(SyntaxDiagnosis.best(text, LineIndex.of(text)).size())
                                        .as(name)
                                        .isZero());
    }

    /** The strict parser and the patient reader agree on what is JSON. */
    @Test
    void everyTextThatDoesNotParseHasASentence() {
        String bits = "{}[]:,\"'\\ \n\tx1-.eE0tn/#u\u201c\u00a0<";
        int repaired = 0;
        int broken = 0;
        for (long seed = 0; seed < 6000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(RandomText.of(random));
            for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
                int at = random.nextInt(text.length());
                char bit = bits.charAt(random.nextInt(bits.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, bit);
                    default -> text.setCharAt(at, bit);
                }
            }
            String source = text.toString();
            JsonText json = JsonText.of(source);
            SyntaxFaults faults = SyntaxDiagnosis.best(source, LineIndex.of(source));
            assertThat(faults.size() == 0).as(source).isEqualTo(json.parses());
            if (!json.parses()) {
                broken++;
                SyntaxError error = Objects.requireNonNull(json.error());
                assertThat(error.offset()).isBetween(0, source.length());
                assertThat(error.span().end()).isLessThanOrEqualTo(source.length());
                List<RepairStep> steps = JsonRepair.of(source);
                repaired += steps.isEmpty() ? 0 : 1;
                if (!steps.isEmpty()) {
                    assertThat(JsonText.of(repaired(source)).parses()).as(source).isTrue();
                }
            }
        }
        assertThat(100 * repaired / broken).isGreaterThan(60);
    }

    @Test
    void malformedItemsOfTheReferenceSet() {
        Map<String, String> expected = new TreeMap<>();
        expected.put("earthcode-osc/fortrack-collection.json", "112:6 A comma is missing");
        expected.put("guide/snippet-license-malformed.json", "7:32 No comma may follow");
        expected.put("guide/training-typo-malformed.json", "54:27 Two quotes too many after");
        expected.put("malformed/bblocks-stac-ex.json", "2:3 The { at the beginning");
        expected.put("malformed/bblocks-stac-item-prov-example_2_1.json", "14:3 A name in double");
        expected.put("malformed/mlm-example.json", "6:26 The file ends before the group");
        expected.put("malformed/mlm-item.json", "1:1 JSON has no comments.");
        expected.put("malformed/stac-spec-full-item.json", "53:17 No comma may follow");
        expected.put("malformed/stac-spec-item-36c64c3.json", "77:41 No comma may follow");
        expected.put("malformed/stac-spec-item-b01ef11.json", "2:1 A merge conflict");
        expected.put("malformed/themes-item.json", "90:115 No comma may follow");
        Map<String, String> items = ReferenceItems.all();
        items.values().removeIf(text -> JsonText.of(text).parses());
        assertThat(items.keySet()).isEqualTo(expected.keySet());
        items.forEach(
                (name, text) -> {
                    SyntaxError error = Objects.requireNonNull(JsonText.of(text).error());
                    TextPosition at = error.position();
                    assertThat(at.line() + ":" + at.column() + " " + error.message())
                            .as(name)
                            .startsWith(expected.get(name));
                    // One holds a second document in its middle; what was meant nobody can say.
                    boolean hopeless = name.contains("item-prov");
                    assertThat(JsonRepair.of(text).isEmpty()).as(name).isEqualTo(hopeless);
                });
    }

    /** One bracket, quote, comma or colon lost or typed twice somewhere in a real item. */
    @Test
    void slipsInRealItemsAreRepaired() {
        List<String> items =
                ReferenceItems.sound().values().stream().filter(t -> t.length() < 6000).toList();
        Random random = new Random(3);
        int broken = 0;
        int repaired = 0;
        int asBefore = 0;
        while (broken < 2000) {
            String item = items.get(random.nextInt(items.size()));
            int at = random.nextInt(item.length());
            if ("{}[]:,\"".indexOf(item.charAt(at)) < 0) {
                continue;
            }
            int end = random.nextBoolean() ? at + 1 : at;
            String slip = end > at ? "" : item.substring(at, at + 1);
            String text = new TextEdit(at, end, slip).applyTo(item);
            if (JsonText.of(text).parses()) {
                continue;
            }
            broken++;
            JsonText now = JsonText.of(repaired(text));
            repaired += now.parses() ? 1 : 0;
            boolean same = Objects.equals(now.root(), JsonText.of(item).root());
            asBefore += same ? 1 : 0;
        }
        assertThat(100 * repaired / broken).isGreaterThanOrEqualTo(97);
        assertThat(100 * asBefore / broken).isGreaterThanOrEqualTo(88);
    }

    @Test
    void noiseIsNoTrouble() {
        List<String> bits =
                List.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"a\"",
                        "\"b",
                        "'c'",
                        "1",
                        "true",
                        "None",
                        "//x\n",
                        "/*",
                        "\n",
                        "  ",
                        "\"",
                        "<<<<<<< H\n",
                        "=======\n",
                        ">>>>>>> x\n",
                        "k",
                        "\\",
                        "\ud83d",
                        "\u201cq\u201d",
                        "```",
                        "=>",
                        "-",
                        "#",
                        "..",
                        "0x1F");
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                noise.append(bits.get(random.nextInt(bits.size())));
            }
            String text = noise.toString();
            JsonText json = JsonText.of(text);
            assertThat(SyntaxDiagnosis.best(text, LineIndex.of(text)).size() == 0)
                    .as(text)
                    .isEqualTo(json.parses());
            assertThat(json.error() == null).isEqualTo(json.parses());
            JsonRepair.of(text);
        }
    }
}
