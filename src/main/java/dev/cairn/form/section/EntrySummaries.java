package dev.cairn.form.section;

import dev.cairn.form.TagsModel;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The lines that stand for entries of lists while they are closed. */
final class EntrySummaries {

    private static final int LONGEST = 90;

    private EntrySummaries() {}

    /** The first of the members that says something. */
    static String first(JsonValue value, String... names) {
        for (String name : names) {
            String text = text(value, name);
            if (!text.isBlank()) {
                return cut(text);
            }
        }
        return "";
    }

    static String input(JsonValue value) {
        String name = first(value, "name");
        int bands = member(value, "bands") instanceof JsonArray list ? list.size() : 0;
        String shape = shape(member(value, "input"));
        return joined(
                name.isEmpty() ? "new input" : name,
                bands == 0 ? "" : ValueWording.count(bands, "band"),
                shape);
    }

    static String output(JsonValue value) {
        String name = first(value, "name");
        int classes =
                member(value, "classification:classes") instanceof JsonArray list ? list.size() : 0;
        String count = classes == 0 ? "" : classes == 1 ? "1 class" : classes + " classes";
        return joined(name.isEmpty() ? "new output" : name, count, shape(member(value, "result")));
    }

    static String asset(String key, JsonValue value) {
        List<String> roles = TagsModel.chips(member(value, "roles"));
        String role = text(value, "ml-aoi:role");
        String about = first(value, "title", "href");
        return joined(
                key,
                about.equals(key) ? "" : about,
                role.isEmpty() ? String.join(", ", roles) : role);
    }

    static String contact(JsonValue value) {
        return joined(first(value, "name", "organization", "identifier"), person(value));
    }

    private static String person(JsonValue value) {
        String organisation = text(value, "organization");
        return organisation.equals(text(value, "name")) ? "" : organisation;
    }

    static String address(JsonValue value) {
        return joined(first(value, "city"), first(value, "country"));
    }

    static String theme(JsonValue value) {
        int concepts = member(value, "concepts") instanceof JsonArray list ? list.size() : 0;
        return joined(
                first(value, "scheme"),
                concepts == 0 ? "" : ValueWording.count(concepts, "concept"));
    }

    static String publication(JsonValue value) {
        return joined(first(value, "citation"), text(value, "doi"));
    }

    static String link(JsonValue value) {
        return joined(first(value, "rel"), first(value, "title", "href"));
    }

    static String fileValue(JsonValue value) {
        return joined(
                String.join(", ", TagsModel.chips(member(value, "values"))),
                first(value, "summary"));
    }

    static String provider(JsonValue value) {
        return joined(
                first(value, "name"), String.join(", ", TagsModel.chips(member(value, "roles"))));
    }

    private static String shape(@Nullable JsonValue tensor) {
        List<String> sizes = TagsModel.chips(member(tensor, "shape"));
        return String.join(
                " × ", sizes.stream().map(size -> size.equals("-1") ? "any" : size).toList());
    }

    private static String joined(String... parts) {
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank()) {
                line.append(line.isEmpty() ? "" : "  ·  ").append(part);
            }
        }
        return line.toString();
    }

    private static @Nullable JsonValue member(@Nullable JsonValue value, String name) {
        return value instanceof JsonObject object ? object.get(name) : null;
    }

    private static String text(@Nullable JsonValue value, String name) {
        return member(value, name) instanceof JsonString string ? string.value() : "";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
