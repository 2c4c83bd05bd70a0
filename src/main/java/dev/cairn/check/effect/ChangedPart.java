package dev.cairn.check.effect;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The smallest part of an item that holds a change, before and after it. Of an item with many
 * thousands of findings only that part is read again for each fix.
 *
 * @param text before the change
 * @param place of the part
 * @param before the part as it was; null where nothing was
 * @param after the part as it is then; null where the text is no JSON any more
 */
record ChangedPart(
        JsonText text, JsonPointer place, @Nullable JsonValue before, @Nullable JsonValue after) {

    private static final JsonPointer BBOX = JsonPointer.of("bbox");

    /**
     * @param edits each on the text that the one before left
     */
    static ChangedPart of(JsonText text, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return new ChangedPart(text, JsonPointer.ROOT, null, null);
        }
        TextSpan hull = hull(edits);
        JsonPointer place = text.pointerAt(hull.start());
        if (place.startsWith(BBOX)) {
            // its numbers are looked at together: whether they follow from the footprint
            place = BBOX;
        }
        while (!place.isRoot()) {
            TextSpan span = text.span(place);
            if (span.start() <= hull.start() && hull.end() <= span.end()) {
                JsonText part = JsonText.of(applied(span.of(text.text()), edits, span.start()));
                if (part.parses()) {
                    return new ChangedPart(text, place, text.get(place), part.root());
                }
            }
            JsonPointer parent = place.parent();
            place = parent == null ? JsonPointer.ROOT : parent;
        }
        return new ChangedPart(text, place, text.root(), text.with(edits).root());
    }

    /** What stands at a place of the item after the change. */
    @Nullable JsonValue afterAt(JsonPointer pointer) {
        if (!pointer.startsWith(place)) {
            return text.get(pointer);
        }
        JsonValue node = after;
        for (String token :
                pointer.tokens().subList(place.tokens().size(), pointer.tokens().size())) {
            node =
                    switch (node) {
                        case dev.cairn.json.JsonObject object -> object.get(token);
                        case null, default -> null;
                    };
        }
        return node;
    }

    private static String applied(String part, List<TextEdit> edits, int start) {
        return TextEdit.applyAll(
                part,
                edits.stream()
                        .map(
                                edit ->
                                        new TextEdit(
                                                edit.start() - start,
                                                edit.end() - start,
                                                edit.replacement()))
                        .toList());
    }

    /** From the first to the last character that edits touch, in the text before them. */
    private static TextSpan hull(List<TextEdit> edits) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        int shift = 0;
        for (TextEdit edit : edits) {
            from = Math.min(from, edit.start());
            to = Math.max(to, edit.end() - shift);
            shift += edit.delta();
        }
        return new TextSpan(from, Math.max(from, to));
    }
}
