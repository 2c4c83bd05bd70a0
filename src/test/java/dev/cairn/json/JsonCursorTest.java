package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class JsonCursorTest {

    private static JsonCursor over(String text) {
        return new JsonCursor(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatIsAskedForAndSkipsTheRest() {
        JsonCursor cursor =
                over(
                        "\uFEFF { \"a\": [1, {\"b\": \"]}\"}], \"t\\u00e4\": \"x\\n\\\"ü\", \"n\": -1.5e2 } ");
        assertThat(cursor.enterObject()).isTrue();
        assertThat(cursor.nextName()).isEqualTo("a");
        cursor.skip();
        assertThat(cursor.nextName()).isEqualTo("tä");
        assertThat(cursor.string()).isEqualTo("x\n\"ü");
        assertThat(cursor.nextName()).isEqualTo("n");
        assertThat(cursor.number()).isEqualTo(-150);
        assertThat(cursor.nextName()).isNull();
        assertThat(cursor.isBroken()).isFalse();
    }

    /** The names and texts of a whole tree, in their order. */
    private static void collect(JsonCursor cursor, List<String> into) {
        if (cursor.isContainer()) {
            int before = cursor.position();
            if (cursor.enterObject()) {
                for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                    into.add(name);
                    collect(cursor, into);
                }
                return;
            }
            JsonCursor inner = cursor.at(before);
            inner.enterArray();
            while (inner.nextElement()) {
                collect(inner, into);
            }
            return;
        }
        String text = cursor.string();
        if (text != null) {
            into.add(text);
        }
    }

    private static void collect(JsonValue value, List<String> into) {
        switch (value) {
            case JsonObject object ->
                    object.members()
                            .forEach(
                                    member -> {
                                        into.add(member.name());
                                        collect(member.value(), into);
                                    });
            case JsonArray array -> array.elements().forEach(each -> collect(each, into));
            case JsonString string -> into.add(string.value());
            default -> {}
        }
    }

    @Test
    void seesTheSameAsTheStrictReader() {
        for (String text : ReferenceItems.all().values()) {
            JsonText strict = JsonText.of(text);
            if (strict.parses()) {
                List<String> seen = new ArrayList<>();
                List<String> wanted = new ArrayList<>();
                collect(over(text), seen);
                collect(strict.root(), wanted);
                assertThat(seen).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":\"",
                "{\"a\" 1}",
                "{1: 2}",
                "{\"a\":\"\\x\"}"
            })
    void endsAtWhatCannotBe(String text) {
        JsonCursor cursor = over(text);
        if (cursor.enterObject()) {
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                cursor.string();
            }
        }
        assertThat(cursor.isBroken()).isTrue();
    }

    @Test
    void neverFailsWhateverStandsThere() {
        Random random = new Random(14);
        String letters = "{}[]\",:\\ un1-.e\u00e4t";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("{\"a\":");
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            JsonCursor cursor = over(text.toString());
            cursor.enterObject();
            while (cursor.nextName() != null) {
                cursor.skip();
            }
        }
    }
}
