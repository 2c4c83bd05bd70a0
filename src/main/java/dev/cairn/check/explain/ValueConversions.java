package dev.cairn.check.explain;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ways to turn a value into one of another type without losing anything of it. */
final class ValueConversions {

    private ValueConversions() {}

    /** Candidates, the likeliest first, for a value that should be of one of the types. */
    static List<LikelyValues.Candidate> of(@Nullable JsonValue value, List<String> types) {
        List<LikelyValues.Candidate> candidates = new ArrayList<>();
        for (String type : types) {
            switch (type) {
                case "integer", "number" -> number(value, candidates);
                case "string" -> text(value, candidates);
                case "boolean" -> truth(value, candidates);
                case "array" -> list(value, candidates);
                case "object" -> group(value, candidates);
                default -> {}
            }
        }
        return candidates;
    }

    private static void number(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        if (value instanceof JsonString text) {
            try {
                candidates.add(
                        candidate("Make it a number", true, new BigDecimal(text.value().strip())));
            } catch (NumberFormatException e) {
                return;
            }
        }
        single(value, candidates);
    }

    private static void text(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        switch (value) {
            case JsonNumber number ->
                    candidates.add(candidate("Make it a text", true, number.literal()));
            case JsonBoolean bool ->
                    candidates.add(
                            candidate("Make it a text", true, Boolean.toString(bool.value())));
            case null, default -> single(value, candidates);
        }
        if (value instanceof JsonNull
                || value instanceof JsonArray array && array.size() == 0
                || value instanceof JsonObject object && object.isEmpty()) {
            candidates.add(candidate("Empty it, to be filled in", false, ""));
        }
    }

    private static void truth(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        if (value instanceof JsonString text) {
            switch (text.value().strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> candidates.add(candidate("Change it to true", true, true));
                case "false", "no" -> candidates.add(candidate("Change it to false", true, false));
                default -> {}
            }
        }
        single(value, candidates);
    }

    private static void list(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        if (value instanceof JsonNull
                || value instanceof JsonObject object && object.isEmpty()
                || value instanceof JsonString text && text.value().isBlank()) {
            candidates.add(candidate("Make it an empty list", true, List.of()));
        } else if (value != null && !(value instanceof JsonArray)) {
            single(value, candidates);
            candidates.add(candidate("Make it a list of one", true, List.of(value)));
            if (value instanceof JsonObject object) {
                candidates.add(
                        candidate(
                                "Make it a list",
                                false,
                                object.members().stream()
                                        .map(member -> (Object) member.value())
                                        .toList()));
            }
            candidates.add(candidate("Replace it by an empty list", false, List.of()));
        }
    }

    private static void group(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        if (value instanceof JsonArray array && array.size() == 0 || value instanceof JsonNull) {
            candidates.add(candidate("Make it an empty group", true, Map.of()));
        }
        single(value, candidates);
        if (value != null && !(value instanceof JsonObject)) {
            candidates.add(candidate("Replace it by an empty group", false, Map.of()));
        }
    }

    /**
     * The one entry of a list that should be no list, the one field of a group that should be none.
     */
    private static void single(@Nullable JsonValue value, List<LikelyValues.Candidate> candidates) {
        if (value instanceof JsonArray array && array.size() == 1) {
            candidates.add(candidate("Take the one entry out of its list", true, array.get(0)));
        }
        if (value instanceof JsonObject object && object.size() == 1) {
            candidates.add(
                    candidate(
                            "Take the one value out of its group",
                            true,
                            object.members().getFirst().value()));
        }
    }

    private static LikelyValues.Candidate candidate(String title, boolean safe, Object value) {
        return new LikelyValues.Candidate(title, safe, value);
    }
}
