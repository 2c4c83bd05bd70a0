package dev.cairn.imports.citation;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.PastedText;
import dev.cairn.stac.Doi;

import java.util.List;
import java.util.regex.Pattern;

/** Reads pasted references: BibTeX, RIS, CSL-JSON, or any text that holds a DOI. */
public final class CitationReader {
    private static final Pattern BIBTEX = Pattern.compile("@\\s*[a-zA-Z]+\\s*[{(]");

    private CitationReader() {}

    /**
     * Finds out what the text is, and reads it.
     *
     * @return one publication at least, in the order of the text
     */
    public static ImportResult<List<PublicationEntry>> read(String pasted) {
        String text = PastedText.tidy(pasted);
        if (text.isEmpty()) {
            return new ImportResult.Bad<>("There is nothing to read.");
        }
        if ((text.startsWith("{") || text.startsWith("[")) && text.contains("\"")) {
            return publications(CslJsonReader.read(text));
        }
        if (RisReader.looksLike(text)) {
            return publications(RisReader.read(text));
        }
        if (BIBTEX.matcher(text).find()) {
            return publications(BibTexReader.read(text));
        }
        return running(text);
    }

    private static ImportResult<List<PublicationEntry>> publications(
            ImportResult<List<BibliographicReference>> references) {
        return references.map(
                list -> list.stream().map(BibliographicReference::publication).toList());
    }

    /** Running text with a DOI in it, such as a line of somebody's list of publications. */
    private static ImportResult<List<PublicationEntry>> running(String text) {
        String doi = Doi.find(text).orElse(null);
        if (doi == null) {
            return new ImportResult.Bad<>(
                    "This is neither BibTeX, RIS nor CSL-JSON, and there is no DOI in it.");
        }
        boolean alone = !text.contains(" ") || text.length() < doi.length() + 8;
        String citation = alone ? "" : text.replaceAll("\\s+", " ");
        return new ImportResult.Good<>(
                List.of(new PublicationEntry(doi, citation)),
                List.of(
                        alone
                                ? "Only the DOI is known; the citation is left to you."
                                : "The text was taken as the citation, and the DOI out of it."));
    }
}
