package dev.cairn.imports.citation;

import dev.cairn.stac.Doi;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A publication as the scientific extension holds it.
 *
 * @param doi the bare DOI; null if there is none
 * @param citation how to cite it, in one line; empty if only the DOI is known
 */
public record PublicationEntry(@Nullable String doi, String citation) {

    /** An entry of {@code sci:publications}. */
    public Map<String, Object> entry() {
        return fields("doi", "citation");
    }

    /** The fields that cite the item itself: {@code sci:doi}, {@code sci:citation}. */
    public Map<String, Object> itemFields() {
        return fields("sci:doi", "sci:citation");
    }

    /** The address of the DOI, for a link of rel {@code cite-as}; null if there is no DOI. */
    public @Nullable String address() {
        return doi == null ? null : Doi.url(doi);
    }

    private Map<String, Object> fields(String doiName, String citationName) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (doi != null) {
            fields.put(doiName, doi);
        }
        if (!citation.isEmpty()) {
            fields.put(citationName, citation);
        }
        return fields;
    }
}
