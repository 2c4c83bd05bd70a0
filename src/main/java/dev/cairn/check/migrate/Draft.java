package dev.cairn.check.migrate;

import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An item while it is migrated: its text so far, and what was said and asked on the way. */
final class Draft {

    private final JsonEditor editor;
    private final Map<String, String> answers;
    private final List<String> changes = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    Draft(JsonText text, Map<String, String> answers) {
        this.editor = new JsonEditor(text);
        this.answers = answers;
    }

    JsonEditor editor() {
        return editor;
    }

    /** The item as it is by now. */
    Item item() {
        return Item.of(editor.result());
    }

    @Nullable JsonValue get(Pointer place) {
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
    String ask(Question question) {
        if (questions.stream().noneMatch(q -> q.id().equals(question.id()))) {
            questions.add(question);
        }
        String answer = answers.getOrDefault(question.id(), question.preset());
        boolean known = question.choices().stream().anyMatch(c -> c.id().equals(answer));
        return known ? answer : question.preset();
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    Outcome outcome() {
        return new Outcome(editor.edits(), changes, left);
    }
}
