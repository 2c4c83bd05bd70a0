package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes plain values as text, without recursion. */
public final class JsonWriter {
    /** A short array is put on one line up to this many characters. */
    private static final int SHORT = 100;

    private final TextLayout layout;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A container whose end is still to be written. */
    private static final class Open {
        final Iterator<? extends @Nullable Object> items;
        final boolean object;
        final boolean oneLine;
        final String indent;
        boolean first = true;

        Open(
                Iterator<? extends @Nullable Object> items,
                boolean object,
                boolean oneLine,
                String indent) {
            this.items = items;
            this.object = object;
            this.oneLine = oneLine;
            this.indent = indent;
        }
    }

    private JsonWriter(TextLayout layout) {
        this.layout = layout;
    }

    static String compact(JsonValue value) {
        return write(value, TextLayout.COMPACT, "");
    }

    /**
     * @param indent the indentation of the line on which the value begins
     */
    public static String write(@Nullable Object value, TextLayout layout, String indent) {
        JsonWriter writer = new JsonWriter(layout);
        writer.begin(value, indent, layout.oneLine());
        while (!writer.open.isEmpty()) {
            writer.step(writer.open.getFirst());
        }
        return writer.out.toString();
    }

    private void step(Open container) {
        if (!container.items.hasNext()) {
            open.pop();
            if (!container.oneLine) {
                out.append(layout.lineEnd()).append(container.indent);
            }
            out.append(container.object ? '}' : ']');
            return;
        }
        if (!container.first) {
            out.append(container.oneLine ? layout.comma() : ",");
        }
        container.first = false;
        String inner = container.indent + layout.indent();
        if (!container.oneLine) {
            out.append(layout.lineEnd()).append(inner);
        }
        Object item = container.items.next();
        if (container.object) {
            Object name = item instanceof Map.Entry<?, ?> e ? e.getKey() : member(item).name();
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("Not a member name: " + name);
            }
            quote(text, layout.asciiOnly(), out);
            out.append(layout.colon());
            item = item instanceof Map.Entry<?, ?> e ? e.getValue() : member(item).value();
        }
        begin(item, inner, container.oneLine);
    }

    private static JsonMember member(@Nullable Object item) {
        if (item instanceof JsonMember member) {
            return member;
        }
        throw new IllegalArgumentException("Not a member: " + item);
    }

    private void begin(@Nullable Object value, String indent, boolean oneLine) {
        switch (value) {
            case null -> out.append("null");
            case JsonNull none -> out.append("null");
            case RawJson raw -> out.append(raw.text().strip());
            case JsonNumber number -> out.append(number.literal());
            case JsonBoolean bool -> out.append(bool.value());
            case JsonString string -> quote(string.value(), layout.asciiOnly(), out);
            case JsonObject object ->
                    open(object.members().iterator(), true, object.isEmpty(), oneLine, indent);
            case JsonArray array -> list(array.elements(), indent, oneLine);
            case CharSequence text -> quote(text.toString(), layout.asciiOnly(), out);
            case Boolean bool -> out.append(bool.booleanValue());
            case Number number -> out.append(number(number));
            case Map<?, ?> map ->
                    open(map.entrySet().iterator(), true, map.isEmpty(), oneLine, indent);
            case List<?> list -> list(list, indent, oneLine);
            default ->
                    throw new IllegalArgumentException(
                            "No JSON value can be made of " + value.getClass().getName());
        }
    }

    private void list(List<?> list, String indent, boolean oneLine) {
        boolean inline = oneLine || layout.shortArrays() && isShort(list);
        open(list.iterator(), false, list.isEmpty(), inline, indent);
    }

    private void open(
            Iterator<? extends @Nullable Object> items,
            boolean object,
            boolean empty,
            boolean oneLine,
            String indent) {
        out.append(object ? '{' : '[');
        if (empty) {
            out.append(object ? '}' : ']');
        } else {
            open.push(new Open(items, object, oneLine, indent));
        }
    }

    private static boolean isShort(List<?> list) {
        int length = 0;
        for (Object item : list) {
            switch (item) {
                case JsonString string -> length += string.value().length();
                case CharSequence text -> length += text.length();
                case JsonContainer container -> {
                    return false;
                }
                case List<?> inner -> {
                    return false;
                }
                case Map<?, ?> inner -> {
                    return false;
                }
                case RawJson raw -> length += raw.text().length();
                case null, default -> length += 6;
            }
            length += 2;
            if (length > SHORT) {
                return false;
            }
        }
        return true;
    }

    private static String number(Number number) {
        return switch (number) {
            case Integer whole -> whole.toString();
            case Long whole -> whole.toString();
            case BigDecimal decimal -> decimal.toString();
            case BigInteger whole -> whole.toString();
            case Short whole -> whole.toString();
            case Byte whole -> whole.toString();
            case Double real when Double.isFinite(real) -> real.toString();
            case Float real when Float.isFinite(real) -> real.toString();
            default -> throw new IllegalArgumentException("Not a JSON number: " + number);
        };
    }

    public static String quote(String text, boolean asciiOnly) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(text, asciiOnly, quoted);
        return quoted.toString();
    }

    static void quote(String text, boolean asciiOnly, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
                continue;
            }
            String escape = escape(text, i, asciiOnly);
            if (escape != null) {
                out.append(text, plain, i).append(escape);
                plain = i + 1;
            }
        }
        if (plain == 0) {
            out.append(text);
        } else {
            out.append(text, plain, text.length());
        }
        out.append('"');
    }

    /** What stands for a character, or null where it stands for itself. */
    private static @Nullable String escape(String text, int at, boolean asciiOnly) {
        char c = text.charAt(at);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            // A surrogate without its other half cannot be written in UTF-8.
            default ->
                    c < 0x20 || c > 0x7e && asciiOnly || isLone(text, at)
                            ? String.format("\\u%04x", (int) c)
                            : null;
        };
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
