package dev.cairn.json.edit;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonCharacters;
import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonWriter;
import dev.cairn.json.RawJson;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextLayout;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Gives new text the look of what stands around it, and takes old text out cleanly. */
final class EditStyle {
    private final String text;
    private final TextLayout layout;

    EditStyle(JsonText now) {
        text = now.text();
        layout = now.layout();
    }

    /** The text of a value that takes the place of another. */
    String replacement(JsonLocation place, @Nullable Object value) {
        String indent = JsonCharacters.lineIndent(text, place.itemStart());
        return JsonWriter.write(value, replacing(place), indent);
    }

    private TextLayout replacing(JsonLocation place) {
        JsonContainer parent = place.parent();
        if (parent != null && isOneLine(place.parentStart(), parent)) {
            return layout.onOneLine();
        }
        if (place.node() instanceof JsonArray old && old.count() > 0) {
            boolean oneLine = isOneLine(place.start(), old);
            boolean nested = old.values[0] instanceof JsonContainer;
            return oneLine && nested ? layout.onOneLine() : layout.withShortArrays(oneLine);
        }
        if (place.node() instanceof JsonObject old
                && old.count() > 0
                && isOneLine(place.start(), old)) {
            return layout.onOneLine();
        }
        return layout;
    }

    private boolean isOneLine(int start, JsonContainer container) {
        return !JsonCharacters.hasLineEnd(text, start, start + container.length());
    }

    /**
     * Puts an item into a container.
     *
     * @param index the index it will have
     * @param name the name of the member; null for an element
     */
    TextEdit insertion(
            JsonLocation place,
            JsonContainer items,
            int index,
            @Nullable String name,
            @Nullable Object value) {
        if (items.count() == 0) {
            return intoEmpty(place, name, value);
        }
        int neighbour = Math.max(0, index - 1);
        int base = place.start();
        String separator = separator(base, items, index);
        boolean manyLines = JsonCharacters.hasLineEnd(separator);
        String indent =
                manyLines
                        ? indentIn(separator)
                        : JsonCharacters.lineIndent(text, base + items.itemStart(neighbour));
        TextLayout look = beside(base, items, neighbour, manyLines, value);
        String item = item(name, value, look, indent, colon(base, items, neighbour));
        if (index == 0) {
            int at = base + items.itemStart(0);
            return new TextEdit(at, at, item + separator);
        }
        int at = base + items.end(index - 1);
        return new TextEdit(at, at, separator + item);
    }

    private String item(
            @Nullable String name,
            @Nullable Object value,
            TextLayout look,
            String indent,
            String colon) {
        String written = JsonWriter.write(value, look, indent);
        return name == null
                ? written
                : JsonWriter.quote(name, layout.asciiOnly()) + colon + written;
    }

    private TextEdit intoEmpty(JsonLocation place, @Nullable String name, @Nullable Object value) {
        int from = place.start() + 1;
        int to = place.end() - 1;
        JsonContainer parent = place.parent();
        boolean plain = !isContainer(value);
        boolean padded = from < to && !JsonCharacters.hasLineEnd(text, from, to);
        boolean oneLine =
                layout.oneLine()
                        || parent != null && isOneLine(place.parentStart(), parent)
                        || plain && padded
                        || plain && name == null && layout.shortArrays();
        String outer = JsonCharacters.lineIndent(text, place.start());
        if (oneLine) {
            String padding = padded ? text.substring(from, to) : "";
            String item = item(name, value, layout.onOneLine(), outer, layout.colon());
            return new TextEdit(from, to, padding + item + padding);
        }
        String inner = outer + layout.indent();
        String item = item(name, value, layout, inner, layout.colon());
        String lineEnd = layout.lineEnd();
        return new TextEdit(from, to, lineEnd + inner + item + lineEnd + outer);
    }

    /** How a new value is laid out that stands beside another item. */
    private TextLayout beside(
            int base,
            JsonContainer items,
            int neighbour,
            boolean manyLines,
            @Nullable Object value) {
        if (!isContainer(value)) {
            return layout;
        }
        int from = base + items.itemStart(neighbour);
        boolean neighbourOnOneLine =
                !JsonCharacters.hasLineEnd(text, from, base + items.end(neighbour));
        if (items instanceof JsonArray
                && items.values[neighbour] instanceof JsonContainer sibling
                && sibling.count() > 0
                && sibling instanceof JsonObject == isObject(value)) {
            return neighbourOnOneLine ? layout.onOneLine() : layout;
        }
        return !manyLines && neighbourOnOneLine ? layout.onOneLine() : layout;
    }

    private String colon(int base, JsonContainer items, int neighbour) {
        if (items instanceof JsonObject object) {
            String between =
                    text.substring(
                            base + object.nameEnds[neighbour], base + object.starts[neighbour]);
            return JsonCharacters.hasLineEnd(between) ? layout.colon() : between;
        }
        return "";
    }

    /** What separates a new item from the one beside it: the same as between its neighbours. */
    private String separator(int base, JsonContainer items, int index) {
        int count = items.count();
        if (count == 1) {
            String gap = text.substring(base + 1, base + items.itemStart(0));
            return JsonCharacters.hasLineEnd(gap) ? "," + lastLine(gap) : layout.comma();
        }
        int left = index == 0 ? 0 : Math.min(index, count - 1) - 1;
        String gap = text.substring(base + items.end(left), base + items.itemStart(left + 1));
        int comma = gap.indexOf(',');
        String behind = gap.substring(comma + 1);
        return gap.substring(0, comma + 1)
                + (JsonCharacters.hasLineEnd(behind) ? lastLine(behind) : behind);
    }

    /** From the last line end on: blank lines between groups are not repeated. */
    private static String lastLine(String gap) {
        int at = gap.length();
        while (!JsonCharacters.isLineEnd(gap.charAt(at - 1))) {
            at--;
        }
        boolean both = at > 1 && gap.charAt(at - 1) == '\n' && gap.charAt(at - 2) == '\r';
        return gap.substring(at - (both ? 2 : 1));
    }

    private static String indentIn(String separator) {
        String line = lastLine(separator);
        int from = 0;
        while (JsonCharacters.isLineEnd(line.charAt(from))) {
            from++;
            if (from == line.length()) {
                return "";
            }
        }
        int to = from;
        while (to < line.length() && JsonCharacters.isBlank(line.charAt(to))) {
            to++;
        }
        return line.substring(from, to);
    }

    private static boolean isObject(@Nullable Object value) {
        return switch (value) {
            case JsonObject object -> true;
            case Map<?, ?> map -> true;
            case RawJson raw -> raw.text().strip().startsWith("{");
            case null, default -> false;
        };
    }

    private static boolean isContainer(@Nullable Object value) {
        return isObject(value)
                || value instanceof JsonArray
                || value instanceof List<?>
                || value instanceof RawJson raw && raw.text().strip().startsWith("[");
    }

    /** Takes an item out, with its comma and its line. */
    static TextEdit removal(String text, JsonLocation place, JsonContainer items, int index) {
        int base = place.start();
        int start = base + items.itemStart(index);
        int end = base + items.end(index);
        if (items.count() == 1) {
            int close = place.end() - 1;
            boolean manyLines =
                    JsonCharacters.hasLineEnd(text, base + 1, start)
                            || JsonCharacters.hasLineEnd(text, end, close);
            return new TextEdit(base + 1, manyLines ? close : end, "");
        }
        if (index == 0) {
            return new TextEdit(start, base + items.itemStart(1), "");
        }
        int before = base + items.end(index - 1);
        if (index + 1 < items.count()) {
            int next = base + items.itemStart(index + 1);
            // The first of a line that others share: the line break before it stays.
            if (JsonCharacters.hasLineEnd(text, before, start)
                    && !JsonCharacters.hasLineEnd(text, end, next)) {
                return new TextEdit(start, next, "");
            }
        }
        return new TextEdit(before, end, "");
    }
}
