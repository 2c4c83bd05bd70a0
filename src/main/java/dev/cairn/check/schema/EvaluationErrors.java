package dev.cairn.check.schema;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Collects what an item breaks while the tests of a schema walk through it. */
final class EvaluationErrors {

    private final List<EvaluationTrace> found = new ArrayList<>();
    private final List<String> way = new ArrayList<>();
    private final List<EvaluationTrace.Choice> choices = new ArrayList<>();

    /** From here on the member or element of that token is looked at. */
    void enter(String token) {
        way.addLast(token);
    }

    void leave() {
        way.removeLast();
    }

    /** From here on a branch of a choice is looked at. */
    void take(EvaluationTrace.Choice choice) {
        choices.addLast(choice);
    }

    void giveBack() {
        choices.removeLast();
    }

    JsonPointer here() {
        return new JsonPointer(way);
    }

    void add(String keyword, @Nullable String member, JsonNode rule, String place) {
        found.add(
                new EvaluationTrace(
                        keyword, here(), member, rule, place, List.copyOf(choices), null, false));
    }

    /** More branches hold than the one that may. */
    void ambiguous(JsonNode rule, String place) {
        found.add(
                new EvaluationTrace(
                        "oneOf", here(), null, rule, place, List.copyOf(choices), null, true));
    }

    List<EvaluationTrace> found() {
        return found;
    }
}
