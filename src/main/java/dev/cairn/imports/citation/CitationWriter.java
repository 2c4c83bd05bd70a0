package dev.cairn.imports.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a reference in one plain line: authors (year). title. journal volume(issue): pages. */
final class CitationWriter {
    /** Longer lists of authors are cut. */
    private static final int MOST_AUTHORS = 20;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…]$");
    private static final Pattern PAGE_RANGE =
            Pattern.compile("(?<=\\w)\\s*(?:-{1,3}|–|—)\\s*(?=\\w)");

    private CitationWriter() {}

    static String of(BibliographicReference reference) {
        List<String> sentences = new ArrayList<>();
        String people = people(reference);
        String year = reference.get("year");
        String head = join(" ", people, year.isEmpty() ? "" : "(" + year + ")");
        sentences.add(head);
        sentences.add(title(reference));
        sentences.add(place(reference));
        if (reference.doi() == null) {
            sentences.add(reference.get("url"));
        }
        var text = new StringBuilder();
        for (String sentence : sentences) {
            if (sentence.isEmpty()) {
                continue;
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
            boolean address = sentence.contains("://") && !sentence.contains(" ");
            if (!address && !SENTENCE_END.matcher(sentence).matches()) {
                text.append('.');
            }
        }
        return text.toString();
    }

    private static String people(BibliographicReference reference) {
        boolean edited = reference.authors().isEmpty() && !reference.editors().isEmpty();
        List<PersonName> names = edited ? reference.editors() : reference.authors();
        List<String> cited = new ArrayList<>();
        boolean others = names.size() > MOST_AUTHORS;
        for (PersonName name : names.subList(0, Math.min(names.size(), MOST_AUTHORS))) {
            if (name.family().equals("others") && name.given().isEmpty()) {
                others = true;
            } else {
                cited.add(name.cited());
            }
        }
        String list =
                cited.size() == 2 && !others ? String.join(" & ", cited) : String.join(", ", cited);
        return list
                + (others ? " et al." : "")
                + (edited ? cited.size() == 1 ? " (ed.)" : " (eds.)" : "");
    }

    private static String title(BibliographicReference reference) {
        String version = reference.get("version");
        String edition = reference.get("edition");
        String title = reference.get("title");
        if (!version.isEmpty() && !title.isEmpty()) {
            return title
                    + " (version "
                    + version.replaceFirst("^(?i)v(ersion)?\\.?\\s*(?=\\d)", "")
                    + ")";
        }
        return edition.isEmpty() || title.isEmpty() ? title : title + " (" + edition + " edition)";
    }

    /** Journal volume(issue): pages, publisher. */
    private static String place(BibliographicReference reference) {
        String issue = reference.get("issue");
        String volume = reference.get("volume") + (issue.isEmpty() ? "" : "(" + issue + ")");
        String pages = PAGE_RANGE.matcher(reference.get("pages")).replaceAll("–");
        String container = reference.get("container");
        String numbers =
                volume.isEmpty() || pages.isEmpty() ? volume + pages : volume + ": " + pages;
        // Pages without a volume are told from the title by a comma.
        String where = join(volume.isEmpty() ? ", " : " ", container, numbers);
        return join(", ", where, reference.get("publisher"));
    }

    private static String join(String between, String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }
}
