package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

class SchemaValidatorsTest {

    private static final String URL = "https://example.org/schema.json";

    private static SchemaValidators of(Map<String, String> schemas) {
        JsonMapper mapper = new JsonMapper();
        return new SchemaValidators(
                url -> Optional.ofNullable(schemas.get(url)).map(mapper::readTree));
    }

    private static List<SchemaViolation> run(String schema, String item) {
        SchemaValidator validator = of(Map.of(URL, schema)).find(URL).orElseThrow();
        JsonValue value = Objects.requireNonNull(JsonText.of(item).root());
        List<SchemaViolation> violations = validator.run(value);
        assertThat(validator.passes(value)).isEqualTo(violations.isEmpty());
        assertThat(violations)
                .containsExactlyInAnyOrderElementsOf(
                        validator.runLibrary(LibraryJsonTree.of(value)));
        return violations;
    }

    private static JsonValue json(String text) {
        return Objects.requireNonNull(JsonText.of(text).root());
    }

    @Test
    void whatIsWrongHasItsPlaceAndKeyword() {
        List<SchemaViolation> found =
                run("{\"properties\":{\"a\":{\"type\":\"integer\",\"minimum\":1}}}", "{\"a\":0}");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().keyword()).isEqualTo("minimum");
        assertThat(found.getFirst().pointer()).isEqualTo(JsonPointer.of("a"));
    }

    @Test
    void integersAreIntegersHoweverTheyAreSpelled() {
        String schema = "{\"items\":{\"type\":\"integer\",\"enum\":[1,100,100000000000000000000]}}";
        assertThat(run(schema, "[1.0, 1e2, 100000000000000000000]")).isEmpty();
        assertThat(run(schema, "[1.5]")).isNotEmpty();
    }

    @Test
    void ofMembersWithOneNameTheLastCounts() {
        String text = "{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{},\"c\":{}}}";
        String rest = "{\"additionalProperties\":{\"type\":\"string\"}}";
        for (String schema : List.of(text, rest)) {
            assertThat(run(schema, "{\"a\":1,\"a\":\"x\"}")).isEmpty();
            assertThat(run(schema, "{\"a\":\"x\",\"a\":1}")).isNotEmpty();
            String not = "{\"not\":" + schema + "}";
            assertThat(run(not, "{\"a\":1,\"a\":\"x\"}")).isNotEmpty();
            assertThat(run(not, "{\"a\":\"x\",\"a\":1}")).isEmpty();
        }
    }

    @Test
    void ofTheBranchesTheOneThatWasMeantSpeaks() {
        String schema =
                """
                {"oneOf": [
                  {"properties": {"type": {"const": "circle"}, "radius": {"type": "number"}}, "required": ["type", "radius"]},
                  {"properties": {"type": {"const": "box"}, "width": {"type": "number"}}, "required": ["type", "width"]}]}
                """;
        List<SchemaViolation> found = run(schema, "{\"type\":\"box\",\"width\":\"3\"}");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().pointer()).isEqualTo(JsonPointer.of("width"));
    }

    @Test
    void branchesOfOtherTypesMakeOneError() {
        List<SchemaViolation> found =
                run("{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}", "3");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().keyword()).isEqualTo(SchemaViolation.UNION);
        assertThat(found.getFirst().rule().toString()).isEqualTo("[\"string\",\"null\"]");
    }

    @Test
    void branchesThatEachLackAMemberMakeOneError() {
        List<SchemaViolation> found =
                run("{\"anyOf\":[{\"required\":[\"a\"]},{\"required\":[\"b\"]}]}", "{}");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().keyword()).isEqualTo(SchemaViolation.EITHER);
    }

    @Test
    void aMissingDependencyIsNamed() {
        List<SchemaViolation> found =
                run("{\"dependencies\":{\"a\":[\"b\",\"c\"]}}", "{\"a\":1,\"b\":2}");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().member()).isEqualTo("c");
    }

    @Test
    void aCommentAmongThePropertiesIsNoProperty() {
        assertThat(run("{\"properties\":{\"$comment\":\"hm\",\"a\":{\"type\":\"string\"}}}", "{}"))
                .isEmpty();
    }

    @Test
    void theAddressCountsNotTheIdInside() {
        String other = "https://example.org/folder/other.json";
        SchemaValidators validators =
                of(
                        Map.of(
                                URL,
                                "{\"$id\":\"https://nowhere/x.json\",\"$ref\":\"folder/other.json#/definitions/n\"}",
                                other,
                                "{\"definitions\":{\"n\":{\"type\":\"number\"}}}"));
        assertThat(validators.find(URL).orElseThrow().run(json("\"x\""))).hasSize(1);
    }

    @Test
    void aReferenceToAFileIsRefused() {
        SchemaValidators validators = of(Map.of(URL, "{\"$ref\":\"file:///etc/hostname\"}"));
        assertThatThrownBy(() -> validators.find(URL).orElseThrow().run(json("{}")))
                .isInstanceOf(BrokenSchemaException.class)
                .hasMessageContaining("file:///etc/hostname");
    }

    @Test
    void aSchemaThatRefersToItselfInACircleIsSaidToBeBroken() {
        SchemaValidators validators =
                of(
                        Map.of(
                                URL,
                                "{\"$ref\":\"#/definitions/a\",\"definitions\":{\"a\":{\"$ref\":\"#/definitions/a\"}}}"));
        assertThatThrownBy(() -> validators.find(URL).orElseThrow().run(json("{}")))
                .isInstanceOf(BrokenSchemaException.class);
    }

    @Test
    void aRecursiveSchemaIsFine() {
        String schema = "{\"properties\":{\"child\":{\"$ref\":\"#\"},\"n\":{\"type\":\"number\"}}}";
        assertThat(run(schema, "{\"child\":{\"child\":{\"n\":1}}}")).isEmpty();
        assertThat(run(schema, "{\"child\":{\"child\":{\"n\":\"1\"}}}")).hasSize(1);
    }

    @Test
    void whatTakesTooLongIsNotCheckedAndSaid() {
        SchemaValidator validator =
                of(Map.of(URL, "{\"pattern\":\"^(a|aa)+\\\\1$\"}")).find(URL).orElseThrow();
        JsonValue value = Objects.requireNonNull(JsonText.of("\"" + "a".repeat(60) + "!\"").root());
        assertThat(validator.passes(value)).isFalse();
        List<SchemaViolation> found = validator.run(value);
        assertThat(found)
                .extracting(SchemaViolation::keyword)
                .containsExactly(SchemaViolation.UNCHECKED);
    }

    @Test
    void numbersThatAreNearlyTheBoundAreToldApart() {
        String schema = "{\"items\":{\"minimum\":0.1,\"exclusiveMaximum\":9007199254740993}}";
        assertThat(run(schema, "[0.1, 0.10, 1e-1, 0.1000000000000000000001, 9007199254740992]"))
                .isEmpty();
        assertThat(run(schema, "[0.0999999999999999999999]")).hasSize(1);
        assertThat(run(schema, "[9007199254740993]")).hasSize(1);
        assertThat(run(schema, "[9007199254740992.9999]")).isEmpty();
        assertThat(run(schema, "[-0.0, -1e300, 1e300]")).hasSize(3);
    }

    @Test
    void whatIsTooDeepToConvertIsToldBefore() {
        for (int depth = LibraryJsonTree.MAX_DEPTH - 2;
                depth <= LibraryJsonTree.MAX_DEPTH + 2;
                depth++) {
            for (String inner : List.of("[]", "1", "[1]", "{}", "[[]]", "{\"a\":\"b\"}")) {
                String text =
                        "{\"a\":".repeat(2)
                                + "[".repeat(depth - 2)
                                + inner
                                + "]".repeat(depth - 2)
                                + "}}";
                boolean tooDeep = isTooDeep(() -> LibraryJsonTree.of(json(text)));
                // after an edit nobody has counted how deep it is
                JsonText edited =
                        JsonText.of(text + " ")
                                .with(new TextEdit(text.length(), text.length() + 1, ""));
                for (JsonText one : List.of(JsonText.of(text), edited)) {
                    assertThat(isTooDeep(() -> LibraryJsonTree.requireDepth(one)))
                            .isEqualTo(tooDeep);
                }
            }
        }
    }

    private static boolean isTooDeep(Runnable work) {
        try {
            work.run();
            return false;
        } catch (LibraryJsonTree.TooDeep e) {
            return true;
        }
    }

    @Test
    void threadsThatAskForASchemaAtOnceAllGetOneThatIsReady() {
        StringBuilder schema = new StringBuilder("{\"allOf\":[{\"$ref\":\"#/definitions/d0\"}]");
        schema.append(",\"definitions\":{");
        for (int i = 0; i < 200; i++) {
            schema.append(
                    "\"d%d\":{\"allOf\":[{\"$ref\":\"#/definitions/d%d\"}]},".formatted(i, i + 1));
        }
        schema.append("\"d200\":{\"type\":\"object\"}}}");
        JsonValue value = json("{}");
        for (int round = 0; round < 20; round++) {
            SchemaValidators validators = of(Map.of(URL, schema.toString()));
            assertThat(
                            IntStream.range(0, 4)
                                    .parallel()
                                    .filter(i -> validators.find(URL).orElseThrow().passes(value))
                                    .count())
                    .isEqualTo(4);
        }
    }
}
