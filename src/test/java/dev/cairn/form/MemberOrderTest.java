package dev.cairn.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class MemberOrderTest {

    private static List<String> added(String text, String... names) {
        JsonEditor editor = new JsonEditor(JsonText.of(text));
        for (String name : names) {
            MemberOrder.set(editor, JsonPointer.of(name), "", MemberOrder.OF_ITEM);
        }
        JsonObject root = (JsonObject) Objects.requireNonNull(editor.result().root());
        return List.copyOf(root.names());
    }

    @Test
    void theOrderIsTheSameWhateverIsAddedFirst() {
        String item = "{\"type\": \"Feature\", \"id\": \"\", \"properties\": {}}";
        List<String> wanted = List.of("type", "id", "collection", "properties", "links");
        assertThat(added(item, "collection", "links")).isEqualTo(wanted);
        assertThat(added(item, "links", "collection")).isEqualTo(wanted);
    }

    @Test
    void whatIsThereStaysWhereItIs() {
        assertThat(added("{\"links\": [], \"own\": 1, \"id\": \"\"}", "collection"))
                .containsExactly("links", "own", "id", "collection");
        assertThat(added("{\"own\": 1, \"links\": []}", "id"))
                .containsExactly("own", "id", "links");
        assertThat(added("{\"own\": 1}", "other")).containsExactly("own", "other");
        assertThat(added("{\"id\": 1, \"links\": []}", "id")).containsExactly("id", "links");
    }
}
