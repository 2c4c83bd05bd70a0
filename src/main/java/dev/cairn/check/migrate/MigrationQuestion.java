package dev.cairn.check.migrate;

import java.util.List;

/**
 * What a migration cannot decide alone.
 *
 * @param id under which an answer is given
 * @param sentence the question
 * @param choices possible answers, two at least
 * @param preset id of the answer that is taken where none is given
 */
public record MigrationQuestion(String id, String sentence, List<Choice> choices, String preset) {

    public MigrationQuestion {
        choices = List.copyOf(choices);
    }

    /**
     * One answer.
     *
     * @param id to give back
     * @param title for people
     */
    public record Choice(String id, String title) {}
}
