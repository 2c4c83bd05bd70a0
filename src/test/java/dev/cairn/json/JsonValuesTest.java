package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class JsonValuesTest {
    private static final Map<String, @Nullable Object> VALUE = new LinkedHashMap<>();

    static {
        VALUE.put("name", "x");
        VALUE.put("none", null);
        VALUE.put("short", List.of(1, 2.5, "a"));
        VALUE.put("nested", List.of(Map.of("b", true), List.of()));
        VALUE.put("empty", Map.of());
    }

    @Test
    void writesInManyLines() {
        assertThat(JsonValues.write(VALUE, TextLayout.STANDARD, 0))
                .isEqualTo(
                        """
                        {
                          "name": "x",
                          "none": null,
                          "short": [1, 2.5, "a"],
                          "nested": [
                            {
                              "b": true
                            },
                            []
                          ],
                          "empty": {}
                        }""");
        assertThat(JsonValues.write(List.of(Map.of("a", 1)), TextLayout.STANDARD, 2))
                .isEqualTo("[\n      {\n        \"a\": 1\n      }\n    ]");
    }

    @Test
    void writesInOneLine() {
        assertThat(JsonValues.write(VALUE, TextLayout.COMPACT, 3))
                .isEqualTo(
                        "{\"name\":\"x\",\"none\":null,\"short\":[1,2.5,\"a\"],"
                                + "\"nested\":[{\"b\":true},[]],\"empty\":{}}");
    }

    @Test
    void goesBackAndForth() {
        JsonValue tree = JsonValues.value(VALUE);
        assertThat(JsonValues.value(JsonValues.plain(tree))).isEqualTo(tree);
        assertThat(JsonValues.plain(JsonValues.value(Arrays.asList(1, null, "s", 1.50, true))))
                .isEqualTo(Arrays.asList(1L, null, "s", new BigDecimal("1.5"), true));
        assertThat(JsonValues.write(tree, TextLayout.STANDARD, 0))
                .isEqualTo(JsonValues.write(VALUE, TextLayout.STANDARD, 0));
    }

    @Test
    void aTextAloneIsTheSameValueAsOneThatIsRead() {
        for (String text :
                List.of("", "plain", "a \"quote\" \\", "é\n\u0001", "\ud83d\ude00 \ud83d")) {
            JsonValue value = JsonValues.value(text);
            JsonArray read = (JsonArray) JsonValues.value(List.of(text));
            assertThat(value).isEqualTo(read.get(0)).isEqualTo(new JsonString(text, 0));
            assertThat(((JsonString) value).length()).isEqualTo(read.values[0].length());
        }
    }

    @Test
    void writtenTextsMeanTheSame() {
        for (long seed = 0; seed < 200; seed++) {
            JsonValue root = Objects.requireNonNull(JsonText.of(RandomText.of(seed)).root());
            assertThat(JsonText.of(JsonValues.write(root, TextLayout.STANDARD, 1)).root())
                    .isEqualTo(root);
            assertThat(JsonText.of(root.toString()).root()).isEqualTo(root);
        }
    }

    @Test
    void findsTheLayout() {
        TextLayout tabs = JsonText.of("\ufeff{\r\n\t\"a\" : [1,2]\r\n}\r\n").layout();
        assertThat(tabs.indent()).isEqualTo("\t");
        assertThat(tabs.lineEnd()).isEqualTo("\r\n");
        assertThat(tabs.byteOrderMark()).isTrue();
        assertThat(tabs.finalLineEnd()).isTrue();
        assertThat(tabs.colon()).isEqualTo(" : ");
        assertThat(tabs.comma()).isEqualTo(",");
        assertThat(tabs.oneLine()).isFalse();
        assertThat(tabs.shortArrays()).isTrue();
        TextLayout compact = JsonText.of("{\"a\":{\"b\":1}}").layout();
        assertThat(compact.oneLine()).isTrue();
        assertThat(compact.comma()).isEqualTo(",");
        assertThat(compact.finalLineEnd()).isFalse();
        TextLayout broken = JsonText.of("{\n    \"a\": \n").layout();
        assertThat(broken.indent()).isEqualTo("    ");
        assertThat(JsonText.of("").layout().indent()).isEqualTo("  ");
    }
}
