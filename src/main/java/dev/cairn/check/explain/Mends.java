package dev.cairn.check.explain;

import dev.cairn.check.schema.Violation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values that may be what was meant by one that a schema rejects. */
final class Mends {

    private Mends() {}

    /**
     * A value to try.
     *
     * @param title of the fix that sets it
     * @param safe whether it means the same as what is there
     * @param value plain, as edits take it
     */
    record Candidate(String title, boolean safe, @Nullable Object value) {}

    /** Candidates, the likeliest first; which of them is allowed is for the schemas to say. */
    static List<Candidate> of(Violation v, Item item) {
        JsonValue found = item.text().get(v.pointer());
        return switch (found) {
            case JsonString string -> texts(string.value(), item);
            case JsonNumber number -> numbers(v, number.decimal());
            case JsonArray array when v.keyword().equals("maxItems") ->
                    List.of(
                            new Candidate(
                                    "Keep the first %s".formatted(v.rule()),
                                    false,
                                    array.elements()
                                            .subList(0, Math.min(array.size(), v.rule().asInt()))));
            case null, default -> List.of();
        };
    }

    private static List<Candidate> numbers(Violation v, BigDecimal number) {
        List<Candidate> candidates = new ArrayList<>();
        if (number.signum() < 0) {
            candidates.add(changed(number.negate().toPlainString(), false, number.negate()));
        }
        if (v.rule().isNumber() && !v.keyword().startsWith("exclusive")) {
            BigDecimal bound = v.rule().decimalValue();
            candidates.add(changed(bound.toPlainString(), false, bound));
        }
        return candidates;
    }

    private static Candidate changed(String shown, boolean safe, Object value) {
        return new Candidate("Change it to %s".formatted(shown), safe, value);
    }

    private static List<Candidate> texts(String text, Item item) {
        Set<String> safe = new LinkedHashSet<>();
        String trimmed = text.strip();
        safe.add(trimmed);
        DateTexts.rfc3339(trimmed).ifPresent(safe::add);
        safe.add(Texts.doi(trimmed));
        safe.add(Texts.phone(trimmed));
        safe.add(Texts.withoutLead(trimmed, "SPDX-License-Identifier:"));
        safe.add(Texts.withoutLead(trimmed, "mailto:"));
        safe.add(Texts.withoutLead(trimmed, "#"));
        safe.add(Texts.withoutLead(trimmed, "#").toUpperCase(Locale.ROOT));
        safe.add(Texts.version(trimmed));
        Set<String> guessed = new LinkedHashSet<>();
        guessed.add(trimmed.toLowerCase(Locale.ROOT));
        guessed.add(trimmed.toUpperCase(Locale.ROOT));
        guessed.add(trimmed.replaceAll("\\s+", "-"));
        guessed.add(trimmed.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
        guessed.add(Texts.name(trimmed));
        guessed.add(trimmed.replace('\\', '/').replaceFirst("^([A-Za-z]):/", "file:///$1:/"));
        guessed.add(trimmed.replaceFirst("^(s3|gs|https?):/*", "$1://"));
        if (!trimmed.isEmpty() && !trimmed.contains(":")) {
            guessed.add("https://" + trimmed.replaceFirst("^/+", ""));
        }
        guessed.add(trimmed.replaceFirst("^[._\\-\\s]+", "").replaceFirst("[._\\-\\s]+$", ""));
        if (trimmed.isEmpty()) {
            guessed.add(Texts.name(item.id() == null ? "" : item.id()));
        }
        List<Candidate> candidates = new ArrayList<>();
        safe.forEach(s -> add(s, true, text, candidates));
        guessed.forEach(s -> add(s, false, text, candidates));
        return candidates;
    }

    private static void add(
            String candidate, boolean safe, String text, List<Candidate> candidates) {
        if (!candidate.isEmpty() && !candidate.equals(text)) {
            candidates.add(changed(Words.quoted(candidate), safe, candidate));
        }
    }
}
