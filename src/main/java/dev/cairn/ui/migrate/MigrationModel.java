package dev.cairn.ui.migrate;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.Outcome;
import dev.cairn.check.migrate.Question;
import dev.cairn.json.TextEdit;
import dev.cairn.ui.diff.DiffRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The migrations that an item can take, the one that is chosen, and the answers given so far. */
final class MigrationModel {

    private static final int CONTEXT = 3;

    private final String before;
    private final List<Migration> all;
    private final Map<Migration, Map<String, String>> answers = new HashMap<>();
    private Migration chosen;
    private Outcome outcome;

    /**
     * @param before the text that the migrations were made for
     * @param all one at least
     */
    MigrationModel(String before, List<Migration> all) {
        this.before = before;
        this.all = List.copyOf(all);
        chosen = this.all.getFirst();
        outcome = chosen.outcome(Map.of());
    }

    List<Migration> all() {
        return all;
    }

    Migration chosen() {
        return chosen;
    }

    void choose(Migration migration) {
        chosen = migration;
        outcome = chosen.outcome(answersOfChosen());
    }

    List<Question> questions() {
        return chosen.questions();
    }

    /** The id of the answer that counts, the preset one where none was given. */
    String answer(Question question) {
        return answersOfChosen().getOrDefault(question.id(), question.preset());
    }

    void answer(Question question, String choice) {
        answers.computeIfAbsent(chosen, key -> new HashMap<>()).put(question.id(), choice);
        outcome = chosen.outcome(answersOfChosen());
    }

    /** What it does, with the answers as they are. */
    List<String> changes() {
        return outcome.changes();
    }

    /** What is left to do for the user, with the answers as they are. */
    List<String> left() {
        return outcome.left();
    }

    List<TextEdit> edits() {
        return outcome.edits();
    }

    List<DiffRow> rows() {
        return DiffRow.between(before, TextEdit.applyAll(before, edits()), CONTEXT);
    }

    private Map<String, String> answersOfChosen() {
        return answers.getOrDefault(chosen, Map.of());
    }
}
