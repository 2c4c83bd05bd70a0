package dev.cairn.form.review;

import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationOutcome;
import dev.cairn.check.migrate.MigrationQuestion;
import dev.cairn.json.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The migrations that an item can take, the one that is chosen, and the answers given so far. */
public final class MigrationModel {

    private static final int CONTEXT = 3;

    private final String before;
    private final List<Migration> all;
    private final Map<Migration, Map<String, String>> answers = new HashMap<>();
    private Migration chosen;
    private MigrationOutcome outcome;

    /**
     * @param before the text that the migrations were made for
     * @param all one at least
     */
    public MigrationModel(String before, List<Migration> all) {
        this.before = before;
        this.all = List.copyOf(all);
        chosen = this.all.getFirst();
        outcome = chosen.outcome(Map.of());
    }

    public List<Migration> all() {
        return all;
    }

    public Migration chosen() {
        return chosen;
    }

    public void choose(Migration migration) {
        chosen = migration;
        outcome = chosen.outcome(answersOfChosen());
    }

    public List<MigrationQuestion> questions() {
        return chosen.questions();
    }

    /** The id of the answer that counts, the preset one where none was given. */
    public String answer(MigrationQuestion question) {
        return answersOfChosen().getOrDefault(question.id(), question.preset());
    }

    public void answer(MigrationQuestion question, String choice) {
        answers.computeIfAbsent(chosen, key -> new HashMap<>()).put(question.id(), choice);
        outcome = chosen.outcome(answersOfChosen());
    }

    /** What it does, with the answers as they are. */
    public List<String> changes() {
        return outcome.changes();
    }

    /** What is left to do for the user, with the answers as they are. */
    public List<String> left() {
        return outcome.left();
    }

    public List<TextEdit> edits() {
        return outcome.edits();
    }

    public List<DiffRow> rows() {
        return DiffRow.between(before, TextEdit.applyAll(before, edits()), CONTEXT);
    }

    private Map<String, String> answersOfChosen() {
        return answers.getOrDefault(chosen, Map.of());
    }
}
