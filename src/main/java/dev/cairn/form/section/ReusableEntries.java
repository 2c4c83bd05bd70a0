package dev.cairn.form.section;

import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Contacts and concepts of other items, in a form that can be searched and taken over. */
public final class ReusableEntries {

    private ReusableEntries() {}

    /**
     * Something to take over.
     *
     * @param title what it is called
     * @param detail what else tells it from others; may be empty
     * @param scheme the vocabulary of a concept; empty for a contact
     * @param value what is written
     */
    public record Entry(String title, String detail, String scheme, JsonObject value) {

        /** True where all the words are somewhere in the entry. */
        public boolean fits(String words) {
            String text = (title + " " + detail + " " + ValueWording.preview(value, 2_000));
            String lower = text.toLowerCase(Locale.ROOT);
            return words.isBlank()
                    || List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                            .allMatch(lower::contains);
        }
    }

    /** The contacts by their names, without those that the item has already. */
    public static List<Entry> contacts(List<JsonObject> known, @Nullable JsonValue own) {
        Set<JsonValue> there = elements(own);
        List<Entry> entries = new ArrayList<>();
        for (JsonObject contact : known) {
            if (!there.contains(contact)) {
                String name = EntrySummaries.first(contact, "name", "organization", "identifier");
                List<String> details = new ArrayList<>();
                details.add(EntrySummaries.first(contact, "organization"));
                details.add(EntrySummaries.first(contact, "positionName"));
                details.add(firstMail(contact));
                details.removeIf(detail -> detail.isEmpty() || detail.equals(name));
                entries.add(new Entry(name, String.join(" · ", details), "", contact));
            }
        }
        return sorted(entries);
    }

    /** The concepts of all schemes, without those that the item has already. */
    public static List<Entry> concepts(List<JsonObject> known, @Nullable JsonValue own) {
        Set<List<String>> there = new LinkedHashSet<>();
        for (JsonValue theme : elements(own)) {
            for (JsonValue concept : elements(ObjectMembers.of(theme, "concepts"))) {
                there.add(key(theme, concept));
            }
        }
        Map<List<String>, Entry> entries = new LinkedHashMap<>();
        for (JsonObject theme : known) {
            String scheme = ValueWording.plain(theme.get("scheme"));
            for (JsonValue concept : elements(theme.get("concepts"))) {
                List<String> key = key(theme, concept);
                if (concept instanceof JsonObject object && !there.contains(key)) {
                    String title = EntrySummaries.first(object, "title", "name", "id");
                    entries.putIfAbsent(key, new Entry(title, scheme, scheme, object));
                }
            }
        }
        return sorted(new ArrayList<>(entries.values()));
    }

    /**
     * Adds a concept to the theme of its scheme, which is added where the item has none.
     *
     * @param themes where the item's themes stand
     */
    public static void addConcept(
            JsonEditor editor, JsonPointer themes, @Nullable JsonValue own, Entry concept) {
        if (own instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                JsonValue scheme = ObjectMembers.of(list.get(i), "scheme");
                if (scheme instanceof JsonString text && text.value().equals(concept.scheme())) {
                    editor.add(themes.child(i).child("concepts"), concept.value());
                    return;
                }
            }
        }
        Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("scheme", concept.scheme());
        theme.put("concepts", List.of(concept.value()));
        editor.add(themes, theme);
    }

    private static List<String> key(JsonValue theme, JsonValue concept) {
        return List.of(
                ValueWording.plain(ObjectMembers.of(theme, "scheme")),
                ValueWording.plain(ObjectMembers.of(concept, "id")));
    }

    private static String firstMail(JsonObject contact) {
        for (JsonValue mail : elements(contact.get("emails"))) {
            String address = ValueWording.plain(ObjectMembers.of(mail, "value"));
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    private static List<Entry> sorted(List<Entry> entries) {
        entries.sort(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(entries);
    }

    private static Set<JsonValue> elements(@Nullable JsonValue list) {
        return list instanceof JsonArray array ? new LinkedHashSet<>(array.elements()) : Set.of();
    }
}
