package dev.cairn.json.edit;

import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * Moves elements inside an array: what separates them stays where it is, so that moving back gives
 * the same bytes.
 */
final class ElementMoves {
    private ElementMoves() {}

    static List<TextEdit> edits(
            String text, JsonLocation place, JsonContainer items, int from, int to) {
        if (from == to) {
            return List.of();
        }
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        int base = place.start();
        String separator = gap(text, base, items, first);
        for (int i = first + 1; i < last; i++) {
            if (!separator.contentEquals(gap(text, base, items, i))) {
                return List.of(rewritten(text, base, items, from, to));
            }
        }
        // All gaps alike: the element goes with one of them, and nothing else is touched.
        String moved = text.substring(base + items.starts[from], base + items.end(from));
        int taken = moved.length() + separator.length();
        if (from < to) {
            int start = base + items.starts[from];
            int end = base + items.end(to) - taken;
            return List.of(
                    new TextEdit(start, start + taken, ""),
                    new TextEdit(end, end, separator + moved));
        }
        int end = base + items.end(from);
        int start = base + items.starts[to];
        return List.of(
                new TextEdit(end - taken, end, ""), new TextEdit(start, start, moved + separator));
    }

    private static String gap(String text, int base, JsonContainer items, int index) {
        return text.substring(base + items.end(index), base + items.starts[index + 1]);
    }

    private static TextEdit rewritten(
            String text, int base, JsonContainer items, int from, int to) {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        StringBuilder all = new StringBuilder();
        for (int i = first; i <= last; i++) {
            int source = i == to ? from : from < to ? i + 1 : i - 1;
            all.append(text, base + items.starts[source], base + items.end(source));
            if (i < last) {
                all.append(gap(text, base, items, i));
            }
        }
        return new TextEdit(base + items.starts[first], base + items.end(last), all.toString());
    }
}
