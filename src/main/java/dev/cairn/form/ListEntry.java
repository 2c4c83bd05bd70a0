package dev.cairn.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * An element of a list or a member of an object, as a row shows it.
 *
 * @param token index or name
 */
public record ListEntry(String token, JsonValue value) {

    public static List<ListEntry> of(@Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            List<ListEntry> entries = new ArrayList<>();
            List<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                entries.add(new ListEntry(Integer.toString(i), elements.get(i)));
            }
            return entries;
        }
        SequencedMap<String, ListEntry> named = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                // Of a name that stands twice the last one counts, and only that one can be
                // reached.
                named.putLast(member.name(), new ListEntry(member.name(), member.value()));
            }
        }
        return new ArrayList<>(named.values());
    }
}
