package dev.cairn.stac;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of words with one sentence each, read from a table. */
final class TermVocabulary {
    private final Map<String, VocabularyTerm> terms = new LinkedHashMap<>();

    TermVocabulary(String table) {
        for (List<String> row : TableFile.rows(table, 3)) {
            terms.put(
                    row.get(0),
                    new VocabularyTerm(
                            row.get(0),
                            row.get(1),
                            Set.copyOf(Arrays.asList(row.get(2).split(" ")))));
        }
    }

    List<VocabularyTerm> all() {
        return List.copyOf(terms.values());
    }

    Optional<VocabularyTerm> find(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    Optional<VocabularyTerm> nearest(String slip) {
        return SpellingMatcher.nearest(slip, terms.keySet()).map(terms::get);
    }

    List<VocabularyTerm> tagged(String... tags) {
        return terms.values().stream()
                .filter(term -> Arrays.stream(tags).anyMatch(term.tags()::contains))
                .toList();
    }
}
