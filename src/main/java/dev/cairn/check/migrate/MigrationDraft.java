package dev.cairn.check.migrate;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An item while it is migrated: its text so far, and what was said and asked on the way. */
final class MigrationDraft {

    private final JsonEditor editor;
    private final Map<String, String> answers;
    private final List<String> changes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<MigrationQuestion> questions = new ArrayList<>();

    MigrationDraft(JsonText text, Map<String, String> answers) {
        this.editor = new JsonEditor(text);
        this.answers = answers;
    }

    JsonEditor editor() {
        return editor;
    }

    /** The item as it is by now. */
    StacItem item() {
        return StacItem.of(editor.result());
    }

    @Nullable JsonValue get(JsonPointer place) {
        return editor.result().get(place);
    }

    void changed(String sentence) {
        if (!changes.contains(sentence)) {
            changes.add(sentence);
        }
    }

    void left(String sentence) {
        if (!left.contains(sentence)) {
            left.add(sentence);
        }
    }

    /** The answer to a question: the user's, or the preset one. */
    String ask(MigrationQuestion question) {
        if (questions.stream().noneMatch(q -> q.id().equals(question.id()))) {
            questions.add(question);
        }
        String answer = answers.getOrDefault(question.id(), question.preset());
        boolean known = question.choices().stream().anyMatch(c -> c.id().equals(answer));
        return known ? answer : question.preset();
    }

    List<MigrationQuestion> questions() {
        return List.copyOf(questions);
    }

    MigrationOutcome outcome() {
        return new MigrationOutcome(editor.edits(), changes, left);
    }
}
