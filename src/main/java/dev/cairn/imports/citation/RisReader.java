package dev.cairn.imports.citation;

import dev.cairn.imports.ImportResult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RIS: lines of a tag of two characters, two blanks, a dash, a blank and a value. (The
 * libraries at hand know only some of the tags that exporters write, so the tags are read here.)
 */
final class RisReader {
    private static final Pattern LINE =
            Pattern.compile("^\\s*([A-Z][A-Z0-9])\\s{0,2}-(?:\\s(.*))?$");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Fields of a reference, and the tags that may hold them, the better first. */
    private static final Map<String, List<String>> SOURCES =
            Map.of(
                    "title", List.of("TI", "T1", "CT", "BT"),
                    "container", List.of("JO", "JF", "T2", "BT", "JA", "J1", "J2"),
                    "volume", List.of("VL"),
                    "issue", List.of("IS"),
                    "publisher", List.of("PB"),
                    "edition", List.of("ET"),
                    "version", List.of("VO"),
                    "doi", List.of("DO", "DI", "M3", "N1"),
                    "url", List.of("UR", "L1", "LK", "L2"));

    /** A value is not continued past this length. */
    private static final int LONGEST = 10_000;

    private RisReader() {}

    /** Whether a text has the first line of a RIS record. */
    static boolean looksLike(String text) {
        return text.lines().anyMatch(line -> line.matches("\\s*TY\\s{0,2}-\\s.*"));
    }

    static ImportResult<List<BibliographicReference>> read(String text) {
        List<BibliographicReference> references = new ArrayList<>();
        Map<String, List<String>> record = new HashMap<>();
        String last = "";
        for (String line : text.lines().toList()) {
            Matcher tagged = LINE.matcher(line);
            if (tagged.matches()) {
                String tag = tagged.group(1);
                String value = tagged.group(2) == null ? "" : tagged.group(2).strip();
                if (tag.equals("TY") || tag.equals("ER")) {
                    finish(record, references);
                    record.clear();
                } else {
                    record.computeIfAbsent(tag, t -> new ArrayList<>()).add(value);
                }
                last = tag;
            } else if (!line.isBlank() && record.containsKey(last)) {
                // A long value goes on in the next line.
                List<String> values = record.get(last);
                if (values.getLast().length() < LONGEST) {
                    values.set(values.size() - 1, values.getLast() + " " + line.strip());
                }
            }
        }
        finish(record, references);
        return references.isEmpty()
                ? new ImportResult.Bad<>("There is no title, author or DOI in this RIS record.")
                : ImportResult.of(references);
    }

    private static void finish(
            Map<String, List<String>> record, List<BibliographicReference> references) {
        Map<String, String> fields = new HashMap<>();
        SOURCES.forEach(
                (field, tags) ->
                        tags.stream()
                                .flatMap(tag -> values(record, tag).stream())
                                .filter(value -> !value.isBlank())
                                .filter(value -> !field.equals("doi") || value.contains("10."))
                                .findFirst()
                                .ifPresent(value -> fields.put(field, value)));
        String start = first(record, "SP");
        String end = first(record, "EP");
        fields.put(
                "pages",
                start.isEmpty() || end.isEmpty() || start.contains("-")
                        ? start + (start.isEmpty() ? end : "")
                        : start + "-" + end);
        Matcher year =
                YEAR.matcher(
                        first(record, "PY")
                                + " "
                                + first(record, "Y1")
                                + " "
                                + first(record, "DA"));
        fields.put("year", year.find() ? year.group() : "");
        // A book's own title may stand where an article has its journal.
        if (fields.getOrDefault("title", "").equals(fields.get("container"))) {
            fields.remove("container");
        }
        var reference =
                new BibliographicReference(
                        names(record, "AU", "A1"), names(record, "ED", "A2"), fields);
        if (!reference.isEmpty()) {
            references.add(reference);
        }
    }

    private static List<PersonName> names(Map<String, List<String>> record, String... tags) {
        List<PersonName> names = new ArrayList<>();
        for (String tag : tags) {
            for (String value : values(record, tag)) {
                if (!value.isBlank()) {
                    // Names come as "Family, Given"; one without a comma is an organisation.
                    names.add(
                            value.contains(",")
                                    ? PersonName.parse(value)
                                    : new PersonName(value, ""));
                }
            }
        }
        return names;
    }

    private static String first(Map<String, List<String>> record, String tag) {
        List<String> values = values(record, tag);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static List<String> values(Map<String, List<String>> record, String tag) {
        return record.getOrDefault(tag, List.of());
    }
}
