package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

class SchemaNodeWriterTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "12",
                "-0.25",
                "123456789012345678901234567890",
                "\"\"",
                "\"a \\\"b\\\" \\\\ \\n › é\"",
                "[]",
                "{}",
                "[1,[\"a\",null],{\"b\":[false,{}]}]",
                "{\"a/b\":{\"c\\\"d\":1,\"e\":[]},\"f\":\"g\"}"
            })
    void aValueIsWrittenAsTheLibraryWritesIt(String json) {
        assertThat(SchemaNodeWriter.json(MAPPER.readTree(json)))
                .isEqualTo(MAPPER.readTree(json).toString())
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "with \"quotes\""})
    void aTextByItselfIsNotQuoted(String text) {
        assertThat(SchemaNodeWriter.plain(MAPPER.getNodeFactory().stringNode(text)))
                .isEqualTo(text);
    }
}
