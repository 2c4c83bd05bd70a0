package dev.cairn.imports.citation;

import dev.cairn.imports.ImportResult;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads BibTeX; the library parses the entries, and LaTeX and names are read here. */
final class BibTexReader {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern KEY =
            Pattern.compile(
                    "(?i)(@\\s*(?!string|preamble|comment)[a-z]+\\s*[{(]\\s*)[^,={}()\"\\s]*(\\s*,)");
    private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");

    /**
     * Fields of a reference, and the BibTeX (and BibLaTeX) fields that may hold them, first come
     * first.
     */
    private static final Map<String, List<String>> SOURCES =
            Map.of(
                    "title", List.of("title"),
                    "container", List.of("journal", "journaltitle", "booktitle", "series"),
                    "volume", List.of("volume"),
                    "issue", List.of("number", "issue"),
                    "pages", List.of("pages", "eid"),
                    "publisher", List.of("publisher", "school", "institution", "organization"),
                    "version", List.of("version"),
                    "edition", List.of("edition"),
                    "doi", List.of("doi"),
                    "url", List.of("url", "howpublished", "note"));

    private BibTexReader() {}

    static ImportResult<List<BibliographicReference>> read(String text) {
        List<Exception> failures = new ArrayList<>();
        BibTeXDatabase database = parse(text, failures);
        List<BibliographicReference> references = new ArrayList<>();
        for (var object : database.getObjects()) {
            if (object instanceof BibTeXEntry entry) {
                references.add(reference(entry));
            }
        }
        if (!references.isEmpty()) {
            return new ImportResult.Good<>(
                    references,
                    failures.stream()
                            .map(
                                    f ->
                                            "An entry was left out: it could not be read"
                                                    + where(f)
                                                    + ".")
                            .toList());
        }
        return new ImportResult.Bad<>(
                failures.isEmpty()
                        ? "There is no entry in this BibTeX."
                        : "The BibTeX could not be read" + where(failures.getFirst()) + ".");
    }

    /**
     * Reads as many entries as can be read; what went wrong with the others is added to the
     * failures.
     */
    private static BibTeXDatabase parse(String text, List<Exception> failures) {
        try {
            var parser = new Lenient();
            BibTeXDatabase whole;
            try {
                whole = parser.parseFully(new StringReader(withOwnKeys(text)));
            } catch (RuntimeException e) {
                // Where the text stops in the middle of an entry, the library throws bare run-time
                // exceptions.
                whole = parser.getDatabase();
                failures.add(e);
            }
            failures.addAll(parser.getExceptions());
            return whole == null ? new BibTeXDatabase() : whole;
        } catch (ParseException | TokenMgrException e) {
            failures.add(e);
            return new BibTeXDatabase();
        }
    }

    /** Gives each entry a key of its own: the library drops the second of two that share one. */
    private static String withOwnKeys(String text) {
        var number = new AtomicInteger();
        return KEY.matcher(text).replaceAll(found -> "$1entry" + number.incrementAndGet() + "$2");
    }

    private static String where(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher place = LINE.matcher(message);
        if (place.find()) {
            return " at line " + place.group(1) + ", column " + place.group(2);
        }
        return message.contains("EOF") ? ": it stops before its last bracket" : "";
    }

    private static BibliographicReference reference(BibTeXEntry entry) {
        Map<String, String> fields = new HashMap<>();
        SOURCES.forEach(
                (field, sources) -> {
                    for (String source : sources) {
                        String value = LatexText.plain(raw(entry, source));
                        if (!value.isEmpty() && accepts(field, source, value)) {
                            fields.putIfAbsent(field, value);
                        }
                    }
                });
        if (raw(entry, "eprinttype").equalsIgnoreCase("arxiv")
                || raw(entry, "archiveprefix").equalsIgnoreCase("arxiv")) {
            fields.putIfAbsent("container", "arXiv " + raw(entry, "eprint"));
        }
        Matcher year = YEAR.matcher(raw(entry, "year") + " " + raw(entry, "date"));
        fields.put("year", year.find() ? year.group() : LatexText.plain(raw(entry, "year")));
        return new BibliographicReference(
                names(raw(entry, "author")), names(raw(entry, "editor")), fields);
    }

    /** Notes and "how published" often hold an address, and only then they are one. */
    private static boolean accepts(String field, String source, String value) {
        return !field.equals("url") || source.equals("url") || value.matches("https?://\\S+");
    }

    private static String raw(BibTeXEntry entry, String field) {
        @Nullable Value value = entry.getField(new Key(field));
        return value == null ? "" : value.toUserString();
    }

    /** The names of a list, split at "and" outside braces. */
    static List<PersonName> names(String list) {
        List<PersonName> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0
                    && Character.isWhitespace(c)
                    && list.regionMatches(true, i + 1, "and", 0, 3)) {
                int end = i + 4;
                if (end < list.length() && Character.isWhitespace(list.charAt(end))) {
                    add(names, list.substring(start, i));
                    start = end;
                    i = end - 1;
                }
            }
        }
        add(names, list.substring(start));
        return names;
    }

    private static void add(List<PersonName> names, String raw) {
        String name = raw.strip();
        if (name.isEmpty()) {
            return;
        }
        boolean whole = name.startsWith("{") && name.indexOf('}') == name.length() - 1;
        names.add(
                whole
                        ? new PersonName(LatexText.plain(name), "")
                        : PersonName.parse(LatexText.plain(name)));
    }

    /**
     * Takes a string that is defined nowhere, such as an abbreviation of a journal, as its own
     * name.
     */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {
            if (string == null) {
                addMacro(key.getValue(), key.getValue());
            }
        }

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {
            // An entry that refers to one outside of what was pasted is still of use.
        }
    }
}
