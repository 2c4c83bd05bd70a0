package dev.cairn.check.shape;

import dev.cairn.check.FieldDescription;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.Doi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text for the group that it is the one thing said of: a DOI for a publication. */
final class TextToGroupConversion implements ShapeConversion {

    /** Members that a text alone may be, the likeliest first. */
    private static final List<String> MEMBERS =
            List.of("value", "name", "id", "title", "citation", "description");

    private static final List<String> ADDRESSES = List.of("href", "url");

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (!demand.asks("object")) {
            return candidates;
        }
        if (value instanceof JsonString string && !string.value().isBlank()) {
            String text = string.value().strip();
            if (demand.member("doi").isPresent() && !text.contains(" ")) {
                Doi.find(text)
                        .filter(text::endsWith)
                        .ifPresent(d -> candidates.add(group("doi", d)));
            }
            if (demand.knows("expression") && demand.knows("format")) {
                candidates.add(expression(text));
            }
            if (text.contains("://") || text.startsWith("./")) {
                add(ADDRESSES, text, demand, candidates);
            }
            add(MEMBERS, text, demand, candidates);
            demand.members().stream()
                    .filter(FieldDescription::required)
                    .filter(member -> member.types().contains("string"))
                    .forEach(member -> candidates.add(group(member.name(), text)));
        } else if (value instanceof JsonNumber number && demand.member("value").isPresent()) {
            candidates.add(group("value", number));
        }
        return candidates;
    }

    private static void add(
            List<String> names, String text, ShapeDemand demand, List<ShapeCandidate> candidates) {
        names.stream()
                .filter(name -> demand.member(name).isPresent())
                .forEach(name -> candidates.add(group(name, text)));
    }

    /**
     * A call of a Python function, or its name, is one, and so is an address; other languages are
     * not told apart.
     */
    private static ShapeCandidate expression(String text) {
        String format =
                text.contains("://")
                        ? "uri"
                        : text.matches("[A-Za-z_]\\w*([.:][A-Za-z_]\\w*)+(\\(.*\\))?")
                                ? "python"
                                : "";
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("format", format);
        group.put("expression", text);
        return new ShapeCandidate(
                "Make it a group with the text as its expression"
                        + (format.isEmpty() ? ", its format to be filled in" : ""),
                false,
                group);
    }

    private static ShapeCandidate group(String member, Object value) {
        return new ShapeCandidate(
                "Make it a group with the text as its " + member, true, Map.of(member, value));
    }
}
