package dev.cairn.imports.citation;

import dev.cairn.imports.ImportResult;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads CSL-JSON, as Zotero exports it and DOI resolvers answer with it; one reference or a list.
 */
final class CslJsonReader {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:i|b|sup|sub|sc|span|scp|em|jats:[a-z]+)\\b[^>]{0,200}>");

    private static final Map<String, String> SOURCES =
            Map.of(
                    "title", "title",
                    "container", "container-title",
                    "volume", "volume",
                    "issue", "issue",
                    "pages", "page",
                    "publisher", "publisher",
                    "version", "version",
                    "edition", "edition",
                    "doi", "DOI",
                    "url", "URL");

    /** How many envelopes and lists may lie around a reference. */
    private static final int DEEPEST = 8;

    private CslJsonReader() {}

    static ImportResult<List<BibliographicReference>> read(String text) {
        JsonText json = JsonText.of(text);
        @Nullable JsonValue root = json.root();
        if (root == null) {
            SyntaxError error = json.error();
            return new ImportResult.Bad<>(
                    "This looks like CSL-JSON but is not JSON"
                            + (error == null
                                    ? ""
                                    : ": line "
                                            + error.position().line()
                                            + ", column "
                                            + error.position().column())
                            + ".");
        }
        List<BibliographicReference> references = new ArrayList<>();
        collect(JsonValues.plain(root), references, 0);
        return references.isEmpty()
                ? new ImportResult.Bad<>(
                        "This JSON holds no reference with a title, an author or a DOI.")
                : ImportResult.of(references);
    }

    private static void collect(
            @Nullable Object value, List<BibliographicReference> references, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, references, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            // Crossref wraps the answer; some exports hold a list of items.
            Object inner =
                    object.get("message") instanceof Map<?, ?> message
                            ? message
                            : object.get("items");
            if (inner != null) {
                collect(inner, references, depth + 1);
                return;
            }
            BibliographicReference reference = reference(object);
            if (!reference.isEmpty()) {
                references.add(reference);
            }
        }
    }

    private static BibliographicReference reference(Map<?, ?> object) {
        Map<String, String> fields = new HashMap<>();
        SOURCES.forEach((field, name) -> fields.put(field, text(object.get(name))));
        String year = year(object.get("issued"));
        fields.put("year", year.isEmpty() ? year(object.get("published")) : year);
        return new BibliographicReference(
                names(object.get("author")), names(object.get("editor")), fields);
    }

    /** A text or number; of a list the first. Markup of titles is dropped. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case String string ->
                    MARKUP.matcher(string).replaceAll("").replaceAll("\\s+", " ").strip();
            case Number number -> number.toString();
            case List<?> list when !list.isEmpty() && !(list.getFirst() instanceof List<?>) ->
                    text(list.getFirst());
            case null, default -> "";
        };
    }

    /**
     * The year of {@code {"date-parts": [[2020, 5]]}}, {@code {"raw": "May 2020"}}, or a plain
     * text.
     */
    private static String year(@Nullable Object date) {
        String text =
                date instanceof Map<?, ?> parts
                        ? deepText(parts.get("date-parts"))
                                + " "
                                + text(parts.get("raw"))
                                + " "
                                + text(parts.get("literal"))
                        : text(date);
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group() : "";
    }

    /** The first text or number of a list, or of the list in a list. */
    private static String deepText(@Nullable Object value) {
        return text(
                value instanceof List<?> list
                                && !list.isEmpty()
                                && list.getFirst() instanceof List<?> inner
                        ? inner
                        : value);
    }

    private static List<PersonName> names(@Nullable Object value) {
        List<PersonName> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> name) {
                    names.add(name(name));
                } else if (entry instanceof String whole) {
                    names.add(PersonName.parse(whole));
                }
            }
        }
        names.removeIf(name -> name.family().isEmpty());
        return names;
    }

    private static PersonName name(Map<?, ?> name) {
        String whole = text(name.get("literal"));
        if (whole.isEmpty() && text(name.get("family")).isEmpty()) {
            whole = text(name.get("name"));
        }
        if (!whole.isEmpty()) {
            return new PersonName(whole, "");
        }
        String family =
                String.join(
                                " ",
                                text(name.get("dropping-particle")),
                                text(name.get("non-dropping-particle")),
                                text(name.get("family")),
                                text(name.get("suffix")))
                        .replaceAll("\\s+", " ")
                        .strip();
        return new PersonName(family, text(name.get("given")));
    }
}
