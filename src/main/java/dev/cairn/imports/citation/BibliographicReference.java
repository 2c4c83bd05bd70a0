package dev.cairn.imports.citation;

import dev.cairn.stac.Doi;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A bibliographic reference, whatever format it came in; texts are plain and empty where nothing is
 * known.
 *
 * @param fields by name: {@code title}, {@code container} (journal, proceedings), {@code year},
 *     {@code volume}, {@code issue}, {@code pages}, {@code publisher}, {@code version}, {@code
 *     edition}, {@code doi}, {@code url}
 */
record BibliographicReference(
        List<PersonName> authors, List<PersonName> editors, Map<String, String> fields) {
    BibliographicReference {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        fields = Map.copyOf(fields);
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The DOI, also where it only stands in the address; null if there is none. */
    @Nullable String doi() {
        return Doi.find(get("doi")).or(() -> Doi.find(get("url"))).orElse(null);
    }

    /** Whether it says anything at all. */
    boolean isEmpty() {
        return get("title").isEmpty() && authors.isEmpty() && editors.isEmpty() && doi() == null;
    }

    PublicationEntry publication() {
        return new PublicationEntry(doi(), CitationWriter.of(this));
    }
}
