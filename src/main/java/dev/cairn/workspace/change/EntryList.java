package dev.cairn.workspace.change;

import dev.cairn.json.JsonPointer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of an item's properties that entries are added to in many items at once. */
public enum EntryList {
    CONTACTS,
    THEMES,
    KEYWORDS,
    PROVIDERS;

    /** Its name in items and in recipes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands. */
    JsonPointer pointer() {
        return JsonPointer.of("properties", word());
    }

    /** The list of that name. */
    public static Optional<EntryList> named(String word) {
        return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
    }
}
