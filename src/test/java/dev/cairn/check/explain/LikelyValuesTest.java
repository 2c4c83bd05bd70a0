package dev.cairn.check.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class LikelyValuesTest {

    private static final JsonPointer PLACE = JsonPointer.of("properties", "field");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1900-01-01 | 1900-01-01T00:00:00Z,1900.0.0-01-01,Model 1900-01-01,https://1900-01-01",
                "doi:10.5/A | 10.5/A,DOI:10.5/A,doi:10.5/a,doi-10.5-A",
                "v1.2 | V1.2,1.2.0,https://v1.2",
                "\"  A_b c \" | A_b c,A_B C,a_b c,A_b-c,a-b-c,https://A_b c",
                "c:\\x | C:\\X,c-x,file:///c:/x",
                "s3:/b | S3:/B,s3-b,s3://b",
            })
    void whatMayBeMeantComesOnceAndTheLikeliestFirst(String text, String meant) {
        assertThat(candidates(text)).containsExactly(meant.split(","));
    }

    @Test
    void nothingIsOfferedTwiceNorWhatStandsThereNorNothing() {
        Random random = new Random(11);
        String letters = "aZ0 _.-/\\:#vé";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(9); left > 0; left--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> candidates = candidates(text.toString());
            assertThat(candidates).doesNotContain("", text.toString());
            assertThat(new HashSet<>(candidates)).hasSameSizeAs(candidates);
        }
    }

    private static List<String> candidates(String text) {
        String json = "{\"id\": \"The item\", \"properties\": {\"field\": %s}}";
        StacItem item = StacItem.of(JsonText.of(json.formatted(JsonValues.value(text))));
        SchemaViolation violation =
                new SchemaViolation(
                        "pattern", PLACE, null, StringNode.valueOf(""), "url", "url#", null);
        List<String> candidates = new ArrayList<>();
        LikelyValues.of(violation, item).forEach(c -> candidates.add(String.valueOf(c.value())));
        return candidates;
    }
}
