package dev.cairn.stac;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of words with one sentence each, read from a table. */
final class Vocabulary {
    private final Map<String, Term> terms = new LinkedHashMap<>();

    Vocabulary(String table) {
        for (List<String> row : TableFile.rows(table, 3)) {
            terms.put(
                    row.get(0),
                    new Term(
                            row.get(0),
                            row.get(1),
                            Set.copyOf(Arrays.asList(row.get(2).split(" ")))));
        }
    }

    List<Term> all() {
        return List.copyOf(terms.values());
    }

    Optional<Term> find(String name) {
        return Optional.ofNullable(terms.get(name));
    }

    Optional<Term> nearest(String slip) {
        return Spelling.nearest(slip, terms.keySet()).map(terms::get);
    }

    List<Term> tagged(String... tags) {
        return terms.values().stream()
                .filter(term -> Arrays.stream(tags).anyMatch(term.tags()::contains))
                .toList();
    }
}
