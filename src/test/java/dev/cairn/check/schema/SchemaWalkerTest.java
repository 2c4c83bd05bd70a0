package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class SchemaWalkerTest {

    private static final String URL = "https://example.org/schema.json";

    private static SchemaWalker walk(String schema) {
        var root = JsonMapper.builder().build().readTree(schema.replace('\'', '"'));
        SchemaSource source = url -> url.equals(URL) ? Optional.of(root) : Optional.empty();
        return new SchemaWalker(source, new SchemaValidators(source));
    }

    private static List<String> at(SchemaWalker walk, String pointer, String item) {
        JsonText text = JsonText.of(item.replace('\'', '"'));
        return walk.at(URL, JsonPointer.parse(pointer), text::get).stream()
                .map(part -> part.fragment() + (part.certain() ? "" : "?"))
                .toList();
    }

    @Test
    void whatHangsOnAValueIsAskedOfEachItemAnew() {
        SchemaWalker walk =
                walk(
                        """
                        {'properties': {'a': {}},
                         'if': {'properties': {'kind': {'const': 'x'}}},
                         'then': {'properties': {'a': {'title': 'X'}}},
                         'else': {'properties': {'a': {'title': 'Y'}}}}
                        """);

        for (int round = 0; round < 2; round++) {
            assertThat(at(walk, "/a", "{'kind': 'x'}"))
                    .containsExactly("/properties/a", "/then/properties/a");
            assertThat(at(walk, "/a", "{'kind': 'y'}"))
                    .containsExactly("/properties/a", "/else/properties/a");
        }
    }

    @Test
    void aConditionAtThePlaceItselfIsAskedAnew() {
        SchemaWalker walk =
                walk("{'properties': {'a': {'if': {'type': 'string'}, 'then': {'minLength': 1}}}}");

        for (int round = 0; round < 2; round++) {
            assertThat(at(walk, "/a", "{'a': 'text'}")).contains("/properties/a/then");
            assertThat(at(walk, "/a", "{'a': 1}")).doesNotContain("/properties/a/then");
        }
    }

    @Test
    void branchesAboutOtherMembersAreNotInTheWay() {
        SchemaWalker walk =
                walk(
                        """
                        {'allOf': [
                           {'properties': {'b': {}}},
                           {'$ref': '#/definitions/deep'},
                           {'anyOf': [{'properties': {'a': {}}}, {'required': ['c']}]}],
                         'if': {'required': ['b']}, 'then': {'properties': {'b': {'minLength': 1}}},
                         'definitions': {'deep': {'allOf': [{'$ref': '#/definitions/deeper'}]},
                                         'deeper': {'properties': {'a': {}}}}}
                        """);

        assertThat(at(walk, "/a", "{'b': ''}"))
                .containsExactly(
                        "/definitions/deeper/properties/a", "/allOf/2/anyOf/0/properties/a?");
        assertThat(at(walk, "/c", "{'b': ''}")).isEmpty();
    }

    @Test
    void membersOfAnyNameAndEntriesAreFound() {
        SchemaWalker walk =
                walk(
                        """
                        {'allOf': [{'patternProperties': {'^x-': {'items': {'type': 'string'}}}},
                                   {'additionalProperties': {'type': 'number'}}]}
                        """);

        assertThat(at(walk, "/x-1/3", "{}"))
                .containsExactly("/allOf/0/patternProperties/^x-/items");
        assertThat(at(walk, "/y", "{}")).containsExactly("/allOf/1/additionalProperties");
    }

    @Test
    void aSchemaThatRefersToItselfEnds() {
        SchemaWalker walk =
                walk(
                        """
                        {'$ref': '#/definitions/a',
                         'definitions': {'a': {'allOf': [{'$ref': '#/definitions/b'}],
                                               'properties': {'n': {'$ref': '#/definitions/a'}}},
                                         'b': {'anyOf': [{'$ref': '#/definitions/a'}],
                                               'properties': {'m': {}}}}}
                        """);

        assertThat(at(walk, "/n/n/m", "{}")).containsExactly("/definitions/b/properties/m");
        assertThat(at(walk, "/o", "{}")).isEmpty();
    }

    /** What is kept of other items' walks must lead each item to where its own walk does. */
    @Test
    void walksThatAreKeptLeadWhereNewOnesDo() {
        Random random = new Random(4);
        int branched = 0;
        for (int i = 0; i < 60; i++) {
            String schema = schema(random, 4);
            SchemaWalker kept = walk(schema);
            Map<String, Set<List<String>>> found = new HashMap<>();
            for (int k = 0; k < 60; k++) {
                String item = item(random, 3);
                String place =
                        "/" + name(random) + (random.nextBoolean() ? "" : "/" + name(random));
                List<String> parts = at(kept, place, item);
                assertThat(parts)
                        .as(schema + item + place)
                        .isEqualTo(at(walk(schema), place, item));
                found.computeIfAbsent(place, p -> new HashSet<>()).add(parts);
            }
            branched += found.values().stream().anyMatch(all -> all.size() > 2) ? 1 : 0;
        }
        assertThat(branched).isGreaterThan(20);
    }

    private static String schema(Random random, int depth) {
        if (depth == 0) {
            return "{'type': 'string'}";
        }
        String below = schema(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> "{'type': 'object', 'properties': {'%s': %s}}".formatted(name(random), below);
            case 1 -> "{'allOf': [%s, %s]}".formatted(below, schema(random, depth - 1));
            case 2 -> "{'additionalProperties': %s}".formatted(below);
            default ->
                    "{'if': {'required': ['%s'], 'properties': {'%s': {'type': '%s'}}}, 'then': %s, 'else': %s}"
                            .formatted(
                                    name(random),
                                    name(random),
                                    random.nextBoolean() ? "string" : "object",
                                    below,
                                    schema(random, depth - 1));
        };
    }

    private static String item(Random random, int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? "'x'" : "1";
        }
        return "{'%s': %s, '%s': %s}"
                .formatted(
                        name(random),
                        item(random, depth - 1),
                        name(random),
                        item(random, random.nextInt(depth)));
    }

    private static String name(Random random) {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }
}
