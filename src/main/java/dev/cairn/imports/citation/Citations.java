package dev.cairn.imports.citation;

import dev.cairn.imports.Pasted;
import dev.cairn.imports.Reading;
import dev.cairn.stac.Doi;

import java.util.List;
import java.util.regex.Pattern;

/** Reads pasted references: BibTeX, RIS, CSL-JSON, or any text that holds a DOI. */
public final class Citations {
    private static final Pattern BIBTEX = Pattern.compile("@\\s*[a-zA-Z]+\\s*[{(]");

    private Citations() {}

    /**
     * Finds out what the text is, and reads it.
     *
     * @return one publication at least, in the order of the text
     */
    public static Reading<List<Publication>> read(String pasted) {
        String text = Pasted.tidy(pasted);
        if (text.isEmpty()) {
            return new Reading.Bad<>("There is nothing to read.");
        }
        if ((text.startsWith("{") || text.startsWith("[")) && text.contains("\"")) {
            return publications(CslJson.read(text));
        }
        if (Ris.looksLike(text)) {
            return publications(Ris.read(text));
        }
        if (BIBTEX.matcher(text).find()) {
            return publications(BibTex.read(text));
        }
        return running(text);
    }

    private static Reading<List<Publication>> publications(Reading<List<Reference>> references) {
        return references.map(list -> list.stream().map(Reference::publication).toList());
    }

    /** Running text with a DOI in it, such as a line of somebody's list of publications. */
    private static Reading<List<Publication>> running(String text) {
        String doi = Doi.find(text).orElse(null);
        if (doi == null) {
            return new Reading.Bad<>(
                    "This is neither BibTeX, RIS nor CSL-JSON, and there is no DOI in it.");
        }
        boolean alone = !text.contains(" ") || text.length() < doi.length() + 8;
        String citation = alone ? "" : text.replaceAll("\\s+", " ");
        return new Reading.Good<>(
                List.of(new Publication(doi, citation)),
                List.of(
                        alone
                                ? "Only the DOI is known; the citation is left to you."
                                : "The text was taken as the citation, and the DOI out of it."));
    }
}
