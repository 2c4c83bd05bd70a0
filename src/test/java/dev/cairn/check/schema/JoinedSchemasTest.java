package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Our own tests join the parts of a schema and leave out what cannot fail. Schemas made by chance
 * show that they say what the library says, which does none of that.
 */
class JoinedSchemasTest {

    private static final long SEED = 20261122;
    private static final String URL = "https://example.org/schema.json";
    private static final List<String> NAMES = List.of("a", "b", "c", "x:d", "x:e");

    private final Random random = new Random(SEED);

    @Test
    void ownVerdictsAndErrorsAreTheLibrarys() {
        JsonMapper mapper = new JsonMapper();
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < 600; i++) {
            String schema =
                    "{\"definitions\":{\"p\":%s,\"q\":%s},%s"
                            .formatted(
                                    schema(2, false),
                                    schema(1, false),
                                    schema(3, true).substring(1));
            SchemaValidators validators =
                    new SchemaValidators(
                            url ->
                                    url.equals(URL)
                                            ? Optional.of(mapper.readTree(schema))
                                            : Optional.empty());
            SchemaValidator validator = validators.find(URL).orElseThrow();
            assertThat(validator.isQuick()).as(schema).isTrue();
            for (int n = 0; n < 12; n++) {
                String text = value(3);
                JsonValue value = Objects.requireNonNull(JsonText.of(text).root());
                List<SchemaViolation> library = validator.runLibrary(LibraryJsonTree.of(value));
                assertThat(validator.passes(value))
                        .as("%s under %s", text, schema)
                        .isEqualTo(library.isEmpty());
                assertThat(validator.run(value))
                        .as("%s under %s", text, schema)
                        .containsExactlyInAnyOrderElementsOf(library);
                valid += library.isEmpty() ? 1 : 0;
                invalid += library.isEmpty() ? 0 : 1;
            }
        }
        assertThat(valid).isGreaterThan(1_000);
        assertThat(invalid).isGreaterThan(1_000);
    }

    private String schema(int depth, boolean references) {
        if (references && random.nextInt(6) == 0) {
            return "{\"$ref\":\"#/definitions/%s\"}".formatted(random.nextBoolean() ? "p" : "q");
        }
        List<String> rules = new ArrayList<>();
        maybe(rules, 3, "\"type\":" + type());
        maybe(rules, 5, "\"required\":[\"%s\"]".formatted(name()));
        maybe(rules, 9, "\"required\":[\"a\",\"b\",\"%s\"]".formatted(name()));
        maybe(rules, 8, "\"minItems\":" + random.nextInt(3));
        maybe(rules, 8, "\"uniqueItems\":true");
        maybe(rules, 8, "\"minLength\":" + random.nextInt(3));
        maybe(rules, 8, "\"enum\":[\"a\",\"b\",1,null]");
        maybe(rules, 9, "\"const\":\"a\"");
        maybe(rules, 9, "\"minProperties\":" + random.nextInt(3));
        maybe(rules, 9, "\"pattern\":\"^[ab]+$\"");
        if (depth > 0) {
            maybe(rules, 2, "\"properties\":" + members(depth));
            maybe(rules, 6, "\"patternProperties\":{\"^x:\":%s}".formatted(below(depth)));
            maybe(rules, 5, "\"additionalProperties\":" + below(depth));
            maybe(rules, 4, "\"items\":" + below(depth));
            maybe(rules, 8, "\"contains\":{\"const\":\"a\"}");
            maybe(rules, 3, "\"allOf\":[%s,%s]".formatted(below(depth), below(depth)));
            maybe(rules, 8, "\"anyOf\":[%s,%s]".formatted(below(depth), below(depth)));
            maybe(
                    rules,
                    6,
                    "\"if\":%s,\"then\":%s,\"else\":%s"
                            .formatted(below(depth), below(depth), below(depth)));
        }
        return "{" + String.join(",", rules) + (rules.isEmpty() ? "\"title\":\"any\"}" : "}");
    }

    private String below(int depth) {
        return random.nextInt(8) == 0 ? "" + random.nextBoolean() : schema(depth - 1, depth > 2);
    }

    private String members(int depth) {
        List<String> members = new ArrayList<>();
        for (String name : NAMES) {
            maybe(members, 2, "\"%s\":%s".formatted(name, below(depth)));
        }
        return "{" + String.join(",", members) + "}";
    }

    private void maybe(List<String> list, int chance, String entry) {
        if (random.nextInt(chance) == 0) {
            list.add(entry);
        }
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String type() {
        return List.of(
                        "\"object\"",
                        "\"object\"",
                        "\"array\"",
                        "\"string\"",
                        "[\"object\",\"null\"]")
                .get(random.nextInt(5));
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 4)) {
            case 0 -> "\"" + "ab".substring(random.nextInt(3)) + "\"";
            case 1 -> "" + random.nextInt(3);
            case 2 -> "null";
            case 3 -> "" + random.nextBoolean();
            case 4, 5 -> {
                List<String> elements = new ArrayList<>();
                for (int n = random.nextInt(3); n > 0; n--) {
                    elements.add(value(depth - 1));
                }
                yield "[" + String.join(",", elements) + "]";
            }
            default -> {
                List<String> members = new ArrayList<>();
                for (String name : NAMES) {
                    if (random.nextBoolean()) {
                        members.add("\"%s\":%s".formatted(name, value(depth - 1)));
                    }
                }
                yield "{" + String.join(",", members) + "}";
            }
        };
    }
}
