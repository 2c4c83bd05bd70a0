package dev.cairn.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

class MemberEvaluationTest {

    private static final List<String> NAMES =
            List.of("a", "b", "c", "d", "x:a", "x:b", "y:a", "x:y:", "other", "");

    /** Asks for numbers, texts and nothing of the rest. */
    private static final String OPEN =
            """
            {"properties": {"a": {"type": "number"}, "b": {"type": "string"}, "c": {"type": "number"},
             "x:a": {"minLength": 2}}, "patternProperties": {"^x:": {"type": "string"}}}
            """;

    /** As the other; what it does not name is a number. */
    private static final String CLOSED =
            OPEN.strip().replaceFirst("}$", ", \"additionalProperties\": {\"type\": \"number\"}}");

    private final Random random = new Random(42);

    @Test
    void eachMemberIsTestedAsItsNameSays() {
        SchemaValidator open = validator(OPEN);
        SchemaValidator closed = validator(CLOSED);
        SchemaValidator demanding =
                validator("{\"allOf\": [{\"required\": [\"a\", \"x:b\"]}, %s]}".formatted(OPEN));
        int passed = 0;
        for (int i = 0; i < 20_000; i++) {
            JsonObject object = object(i % 500 == 0 ? 200 : random.nextInt(7));
            boolean fits = fits(object, false);
            assertThat(open.passes(object)).as(object.toString()).isEqualTo(fits);
            assertThat(closed.passes(object)).as(object.toString()).isEqualTo(fits(object, true));
            boolean complete = object.has("a") && object.has("x:b");
            assertThat(demanding.passes(object)).as(object.toString()).isEqualTo(fits && complete);
            passed += fits ? 1 : 0;
        }
        assertThat(passed).isBetween(2_000, 18_000);
    }

    private static boolean fits(JsonObject object, boolean closed) {
        Map<String, JsonValue> last = new LinkedHashMap<>();
        for (JsonMember member : object.members()) {
            last.put(member.name(), member.value());
        }
        Predicate<JsonValue> number = JsonNumber.class::isInstance;
        Predicate<JsonValue> text = JsonString.class::isInstance;
        return last.entrySet().stream()
                .allMatch(
                        member ->
                                switch (member.getKey()) {
                                    case "a", "c" -> number.test(member.getValue());
                                    case "b", "x:b", "x:y:" -> text.test(member.getValue());
                                    case "x:a" ->
                                            member.getValue() instanceof JsonString string
                                                    && string.value().length() > 1;
                                    default -> !closed || number.test(member.getValue());
                                });
    }

    private JsonObject object(int size) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < size; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            boolean number = name.length() == 1 && !name.equals("b");
            String fitting = number ? "1" : "\"ab\"";
            String wrong = number || random.nextBoolean() ? "\"x\"" : "7";
            String value = random.nextInt(size > 10 ? 200 : 4) == 0 ? wrong : fitting;
            text.append(i == 0 ? "" : ", ").append("\"%s\": %s".formatted(name, value));
        }
        return (JsonObject) Objects.requireNonNull(JsonText.of(text.append("}").toString()).root());
    }

    private static SchemaValidator validator(String schema) {
        JsonMapper mapper = new JsonMapper();
        return new SchemaValidators(url -> Optional.of(mapper.readTree(schema)))
                .find("https://example.org/schema.json")
                .orElseThrow();
    }
}
