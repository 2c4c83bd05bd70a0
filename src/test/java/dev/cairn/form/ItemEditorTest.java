package dev.cairn.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Fix;
import dev.cairn.document.Document;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;

import java.util.List;

class ItemEditorTest {

    private static final JsonPointer ID = JsonPointer.of("id");

    private final Document document =
            new Document(null, "{\"id\": \"a\",  \"n\": 1.0}", Runnable::run, Runnable::run);
    private final ItemEditor editor = new ItemEditor(document);

    @Test
    void aChangeIsOneStepThatLeavesTheRest() {
        assertThat(editor.edit("Change id", null, this, edit -> edit.set(ID, "b"))).isTrue();
        assertThat(document.text()).isEqualTo("{\"id\": \"b\",  \"n\": 1.0}");
        assertThat(document.undoLabel()).isEqualTo("Change id");
        document.undo();
        assertThat(document.text()).isEqualTo("{\"id\": \"a\",  \"n\": 1.0}");
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertThat(editor.edit("Change id", null, this, edit -> edit.set(ID, "a"))).isFalse();
        assertThat(editor.type("Type", List.of(), null, this)).isFalse();
        assertThat(document.canUndo()).isFalse();
    }

    @Test
    void changesWithOneKeyAreOneStep() {
        editor.edit("Change id", "key", this, edit -> edit.set(ID, "ab"));
        editor.edit("Change id", "key", this, edit -> edit.set(ID, "abc"));
        document.undo();
        assertThat(document.snapshot().get(ID)).hasToString("\"a\"");
    }

    @Test
    void brokenTextIsOnlyTyped() {
        List<TextEdit> brace = List.of(new TextEdit(0, 1, ""));
        assertThat(editor.type("Type", brace, null, this)).isTrue();
        assertThat(editor.isEditable()).isFalse();
        assertThat(editor.edit("Change id", null, this, edit -> edit.set(ID, "b"))).isFalse();
        assertThat(editor.apply("Migrate", List.of(new TextEdit(0, 0, " ")), null, this)).isFalse();
        Fix repair =
                Fix.of("Put it back", true, document.snapshot(), List.of(new TextEdit(0, 0, "{")));
        assertThat(editor.apply(repair)).isTrue();
        assertThat(editor.isEditable()).isTrue();
        assertThat(document.undoLabel()).isEqualTo("Put it back");
    }
}
