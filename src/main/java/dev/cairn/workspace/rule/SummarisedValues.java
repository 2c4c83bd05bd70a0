package dev.cairn.workspace.rule;

import dev.cairn.json.JsonCursor;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The few properties of an item that the summaries of its Collection speak of. */
final class SummarisedValues {

    private SummarisedValues() {}

    /** The values by their names; none where the file is gone or is no JSON. */
    static Map<String, JsonValue> of(Path file, Set<String> names) {
        Map<String, JsonValue> values = new HashMap<>();
        try {
            byte[] content = Files.readAllBytes(file);
            JsonCursor cursor = new JsonCursor(content);
            if (!cursor.enterObject()) {
                return values;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                if (name.equals("properties") && cursor.enterObject()) {
                    properties(content, cursor, names, values);
                } else if (!name.equals("properties")) {
                    cursor.skip();
                }
            }
        } catch (IOException gone) {
            // it is told of where the file itself is checked
            values.clear();
        }
        return values;
    }

    private static void properties(
            byte[] content, JsonCursor cursor, Set<String> names, Map<String, JsonValue> values) {
        for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
            int start = cursor.position();
            cursor.skip();
            if (names.contains(name)) {
                byte[] part = Arrays.copyOfRange(content, start, cursor.position());
                JsonValue value = JsonText.of(new String(part, StandardCharsets.UTF_8)).root();
                if (value != null) {
                    values.put(name, value);
                }
            }
        }
    }
}
