package dev.cairn.workspace.item;

import dev.cairn.json.JsonCursor;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Collects what a search looks through, in small letters. */
final class SearchWords {

    /** A description may be a book; its beginning says what the item is. */
    private static final int LONGEST = 4_000;

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Takes a text, and gives it back. */
    @Nullable String add(@Nullable String word) {
        if (word != null && text.length() < LONGEST) {
            text.append(word, 0, Math.min(word.length(), LONGEST)).append('\n');
        }
        return word;
    }

    /** All texts of an array. */
    void addAll(JsonCursor cursor) {
        if (cursor.enterArray()) {
            while (cursor.nextElement()) {
                add(cursor.string());
            }
        }
    }

    /** Names, organisations and e-mail addresses. */
    void addContacts(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return;
        }
        while (cursor.nextElement()) {
            if (!cursor.enterObject()) {
                continue;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                switch (name) {
                    case "name", "organization" -> add(cursor.string());
                    case "emails" -> addNamed(cursor, "value");
                    default -> cursor.skip();
                }
            }
        }
    }

    /** Names of bands, which are texts or objects. */
    void addBands(JsonCursor cursor) {
        addNamed(cursor, "name", "common_name", "eo:common_name");
    }

    /** The names of the bands that a model takes. */
    void addInputs(JsonCursor cursor) {
        if (!cursor.enterArray()) {
            return;
        }
        while (cursor.nextElement()) {
            if (!cursor.enterObject()) {
                continue;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                if (name.equals("bands")) {
                    addBands(cursor);
                } else {
                    cursor.skip();
                }
            }
        }
    }

    private void addNamed(JsonCursor cursor, String... wanted) {
        if (!cursor.enterArray()) {
            return;
        }
        while (cursor.nextElement()) {
            if (!cursor.isContainer()) {
                add(cursor.string());
                continue;
            }
            if (!cursor.enterObject()) {
                continue;
            }
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                boolean taken = false;
                for (String each : wanted) {
                    taken |= each.equals(name);
                }
                if (taken) {
                    add(cursor.string());
                } else {
                    cursor.skip();
                }
            }
        }
    }
}
