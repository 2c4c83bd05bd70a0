package dev.cairn.json.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RawJson;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** What each operation makes of a text, byte for byte. */
class JsonEditorTest {
    private static final String ITEM =
            """
            {
              "id": "x",
              "bbox": [1.0, 2.50, 3, 4],
              "assets": {},
              "links": [
                {"rel": "self", "href": "a"},
                {"rel": "root", "href": "b"}
              ]
            }
            """;

    private static String edited(String text, Consumer<JsonEditor> edits) {
        JsonEditor editor = new JsonEditor(JsonText.of(text));
        edits.accept(editor);
        String result = editor.result().text();
        assertThat(TextEdit.applyAll(text, editor.edits())).isEqualTo(result);
        assertThat(editor.result().root()).isEqualTo(JsonText.of(result).root());
        return result;
    }

    private static JsonPointer at(String pointer) {
        return JsonPointer.parse(pointer);
    }

    @Test
    void settingAScalarChangesItOnly() {
        assertThat(edited(ITEM, e -> e.set(at("/bbox/1"), 7))).isEqualTo(ITEM.replace("2.50", "7"));
        assertThat(edited(ITEM, e -> e.set(at("/id"), "a \"b\"\n")))
                .isEqualTo(ITEM.replace("\"x\"", "\"a \\\"b\\\"\\n\""));
        assertThat(edited(ITEM, e -> e.set(at("/links/0/rel"), null)))
                .isEqualTo(ITEM.replace("\"self\"", "null"));
    }

    @Test
    void anEqualValueChangesNothing() {
        JsonEditor editor = new JsonEditor(JsonText.of(ITEM));
        editor.set(at("/id"), "x").set(at("/bbox/0"), 1).set(at("/bbox/1"), 2.5);
        editor.set(at("/bbox"), List.of(1, 2.5, 3, 4)).set(at("/assets"), Map.of());
        editor.set(at("/links/0"), Map.of("href", "a", "rel", "self")).remove(at("/no/such"));
        editor.set(JsonPointer.ROOT, JsonValues.plain(JsonText.of(ITEM).root()))
                .move(at("/links"), 1, 1);
        editor.rename(at("/id"), "id").set(at("/bbox/0"), new RawJson("1.0"));
        assertThat(editor.edits()).isEmpty();
        assertThat(editor.result().text()).isEqualTo(ITEM);
        assertThat(edited(ITEM, e -> e.set(at("/bbox/0"), new RawJson("1"))))
                .isEqualTo(ITEM.replace("1.0", "1"));
    }

    @Test
    void anArrayIsChangedWhereItDiffers() {
        assertThat(edited(ITEM, e -> e.set(at("/bbox"), List.of(1, 2.5, 30, 4))))
                .isEqualTo(ITEM.replace(" 3,", " 30,"));
        assertThat(edited(ITEM, e -> e.set(at("/bbox"), List.of(1, 2.5, 0, 3, 4))))
                .isEqualTo(ITEM.replace("2.50,", "2.50, 0,"));
        assertThat(edited(ITEM, e -> e.set(at("/bbox"), List.of(1, 4))))
                .isEqualTo(ITEM.replace("2.50, 3, ", ""));
        assertThat(edited(ITEM, e -> e.set(at("/bbox"), List.of())))
                .isEqualTo(ITEM.replace("[1.0, 2.50, 3, 4]", "[]"));
        assertThat(edited(ITEM, e -> e.set(at("/bbox"), List.of("a", "b"))))
                .isEqualTo(ITEM.replace("[1.0, 2.50, 3, 4]", "[\"a\", \"b\"]"));
    }

    @Test
    void anObjectIsChangedWhereItDiffers() {
        String wanted = ITEM.replace("\"b\"}", "\"c\", \"title\": \"t\"}").replace("\"root\"", "1");
        assertThat(
                        edited(
                                ITEM,
                                e ->
                                        e.set(
                                                at("/links/1"),
                                                Map.of("title", "t", "href", "c", "rel", 1))))
                .isEqualTo(wanted);
    }

    @Test
    void newMembersFollowTheirSiblings() {
        assertThat(edited(ITEM, e -> e.set(at("/title"), "T")))
                .isEqualTo(ITEM.replace("  ]\n}", "  ],\n  \"title\": \"T\"\n}"));
        assertThat(edited("{\"a\":1,\"b\":2}", e -> e.set(at("/c"), Map.of("d", List.of(1, 2)))))
                .isEqualTo("{\"a\":1,\"b\":2,\"c\":{\"d\":[1,2]}}");
        assertThat(edited("{ \"a\" : 1 }", e -> e.set(at("/b"), true)))
                .isEqualTo("{ \"a\" : 1, \"b\" : true }");
        assertThat(edited("{\r\n\t\"a\": 1\r\n}", e -> e.set(at("/b"), List.of(Map.of("c", 1)))))
                .isEqualTo(
                        "{\r\n\t\"a\": 1,\r\n\t\"b\": [\r\n\t\t{\r\n\t\t\t\"c\": 1\r\n\t\t}\r\n"
                                + "\t]\r\n}");
        assertThat(edited("{\n    \"a\": 1\n  , \"b\": 2\n}", e -> e.set(at("/c"), 3)))
                .isEqualTo("{\n    \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}");
        assertThat(edited("{\n  \"a\": 1,\n\n  \"b\": 2\n}", e -> e.set(at("/c"), 3)))
                .isEqualTo("{\n  \"a\": 1,\n\n  \"b\": 2,\n  \"c\": 3\n}");
    }

    @Test
    void newElementsFollowTheirSiblings() {
        assertThat(edited(ITEM, e -> e.add(at("/links"), Map.of("rel", "x"))))
                .isEqualTo(ITEM.replace("\"b\"}\n", "\"b\"},\n    {\"rel\": \"x\"}\n"));
        assertThat(edited(ITEM, e -> e.insert(at("/links"), 0, Map.of("rel", "x"))))
                .isEqualTo(ITEM.replace("[\n    {", "[\n    {\"rel\": \"x\"},\n    {"));
        assertThat(edited(ITEM, e -> e.set(at("/bbox/-"), 5)))
                .isEqualTo(ITEM.replace("3, 4]", "3, 4, 5]"));
        assertThat(edited(ITEM, e -> e.set(at("/bbox/4"), 5)))
                .isEqualTo(ITEM.replace("3, 4]", "3, 4, 5]"));
        assertThat(edited(ITEM, e -> e.add(at("/bbox"), List.of(1, Map.of("a", 2)))))
                .isEqualTo(ITEM.replace("3, 4]", "3, 4, [1, {\"a\": 2}]]"));
    }

    @Test
    void emptyContainersOpenUp() {
        assertThat(edited(ITEM, e -> e.set(at("/assets/model"), Map.of("href", "m"))))
                .isEqualTo(
                        ITEM.replace(
                                "{},", "{\n    \"model\": {\n      \"href\": \"m\"\n    }\n  },"));
        assertThat(edited("{\n    \"a\": []\n}", e -> e.add(at("/a"), 1).add(at("/a"), 2)))
                .isEqualTo("{\n    \"a\": [1, 2]\n}");
        String onLines = "{\n    \"b\": [\n        1,\n        2\n    ],\n    \"a\": []\n}";
        assertThat(edited(onLines, e -> e.add(at("/a"), 1).add(at("/a"), 2)))
                .isEqualTo(onLines.replace("[]", "[\n        1,\n        2\n    ]"));
        assertThat(edited("[]", e -> e.add(JsonPointer.ROOT, "x"))).isEqualTo("[\"x\"]");
        assertThat(edited("{ }", e -> e.set(at("/a"), 1))).isEqualTo("{ \"a\": 1 }");
    }

    @Test
    void missingParentsAreMade() {
        assertThat(edited("{\n  \"a\": null\n}\n", e -> e.set(at("/a/b/c"), 1)))
                .isEqualTo("{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    }\n  }\n}\n");
        assertThat(edited("{\"a\": 1}", e -> e.add(at("/b/c"), null)))
                .isEqualTo("{\"a\": 1, \"b\": {\"c\": [null]}}");
        assertThatThrownBy(() -> edited(ITEM, e -> e.set(at("/id/x"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(ITEM, e -> e.set(at("/bbox/9"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removingTakesCommaAndLine() {
        assertThat(edited(ITEM, e -> e.remove(at("/id"))))
                .isEqualTo(ITEM.replace("  \"id\": \"x\",\n", ""));
        assertThat(edited(ITEM, e -> e.remove(at("/assets"))))
                .isEqualTo(ITEM.replace("  \"assets\": {},\n", ""));
        assertThat(edited(ITEM, e -> e.remove(at("/links/1"))))
                .isEqualTo(ITEM.replace(",\n    {\"rel\": \"root\", \"href\": \"b\"}", ""));
        assertThat(edited(ITEM, e -> e.remove(at("/links/0")).remove(at("/links/0"))))
                .contains("\"links\": []\n");
        assertThat(edited(ITEM, e -> e.remove(at("/bbox/0")))).isEqualTo(ITEM.replace("1.0, ", ""));
        assertThat(edited("[1, 2,\n 3, 4]", e -> e.remove(at("/2")))).isEqualTo("[1, 2,\n 4]");
        assertThat(edited("{\"a\": 1, \"b\": 2, \"a\": 3}", e -> e.remove(at("/a"))))
                .isEqualTo("{\"b\": 2}");
        assertThat(edited("{\"a\": 1, \"a\": 3}", e -> e.removeAt(JsonPointer.ROOT, 0)))
                .isEqualTo("{\"a\": 3}");
        assertThatThrownBy(() -> edited(ITEM, e -> e.remove(JsonPointer.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void renamingKeepsTheValue() {
        assertThat(edited(ITEM, e -> e.rename(at("/bbox"), "b/ox")))
                .isEqualTo(ITEM.replace("bbox", "b/ox"));
        assertThatThrownBy(() -> edited(ITEM, e -> e.rename(at("/bbox"), "id")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(ITEM, e -> e.rename(at("/links/0"), "x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(ITEM, e -> e.rename(at("/nothing"), "x")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void movingKeepsTheTextOfEach() {
        assertThat(edited("[1, 2.0, 3]", e -> e.move(JsonPointer.ROOT, 0, 2)))
                .isEqualTo("[2.0, 3, 1]");
        assertThat(edited("[1, 2.0, 3]", e -> e.move(JsonPointer.ROOT, 2, 0)))
                .isEqualTo("[3, 1, 2.0]");
        assertThat(edited("[1, 2,\n 3,  4]", e -> e.move(JsonPointer.ROOT, 0, 3)))
                .isEqualTo("[2, 3,\n 4,  1]");
        assertThatThrownBy(() -> edited("[1]", e -> e.move(JsonPointer.ROOT, 0, 1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void otherCharactersFollowTheFile() {
        assertThat(edited("{\"a\": \"\\u00e9\", \"b\": 1}", e -> e.set(at("/b"), "ü😀")))
                .isEqualTo("{\"a\": \"\\u00e9\", \"b\": \"\\u00fc\\ud83d\\ude00\"}");
        assertThat(edited("{\"a\": \"é\", \"b\": 1}", e -> e.set(at("/b"), "ü😀")))
                .isEqualTo("{\"a\": \"é\", \"b\": \"ü😀\"}");
        assertThat(edited("[\"\"]", e -> e.set(at("/0"), "\ud800\u0001")))
                .isEqualTo("[\"\\ud800\\u0001\"]");
        assertThat(edited("[\"😀\"]", e -> e.set(at("/0"), "😁"))).isEqualTo("[\"😁\"]");
    }

    @Test
    void theMarkAndTheRestOfTheFileStay() {
        String text = "\ufeff{\r\n  \"a\": 1\r\n}";
        assertThat(edited(text, e -> e.set(at("/b"), 2)))
                .isEqualTo("\ufeff{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}");
        assertThat(edited("\ufeff[] ", e -> e.set(JsonPointer.ROOT, 1))).isEqualTo("\ufeff1 ");
    }

    @Test
    void refusesWhatIsNotPlain() {
        for (Object odd : Arrays.asList(Double.NaN, Float.POSITIVE_INFINITY, new Object(), 'c')) {
            assertThatThrownBy(() -> edited(ITEM, e -> e.set(at("/id"), odd)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> edited(ITEM, e -> e.set(at("/id"), Map.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RawJson("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(ITEM, e -> e.add(at("/id"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edited(ITEM, e -> e.insertMember(JsonPointer.ROOT, 0, "id", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
