package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The times of an item, as the lints on them look at it. */
final class CheckedTimes {

    static final JsonPointer PROPERTIES = JsonPointer.of("properties");
    static final JsonPointer DATETIME = PROPERTIES.child("datetime");
    static final JsonPointer START = PROPERTIES.child("start_datetime");
    static final JsonPointer END = PROPERTIES.child("end_datetime");
    static final List<JsonPointer> ALL =
            List.of(DATETIME, START, END, PROPERTIES.child("created"), PROPERTIES.child("updated"));

    private CheckedTimes() {}

    static Optional<Instant> instant(CheckedItem item, JsonPointer place) {
        return text(item, place)
                .flatMap(
                        text -> {
                            if (text.length() < "2024-01-01T00:00Z".length()) {
                                return Optional.empty();
                            }
                            try {
                                return Optional.of(OffsetDateTime.parse(text).toInstant());
                            } catch (DateTimeException e) {
                                return Optional.empty();
                            }
                        });
    }

    /** Whether it is a date and time to which only a zone is missing, and that is complained of. */
    static boolean lacksZone(CheckedItem item, JsonPointer place) {
        if (!(item.item().properties().get(place.last()) instanceof JsonString text)
                || text.value().length() <= "2024-01-01T00:00".length()
                || text.value().endsWith("Z")
                || !item.isBroken(place)) {
            return false;
        }
        try {
            LocalDateTime.parse(text.value());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    static Optional<String> text(CheckedItem item, JsonPointer place) {
        return item.get(place) instanceof JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
