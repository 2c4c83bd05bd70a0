package dev.cairn.form.text;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What is being written at a place in a text that need not be JSON yet: the name of a member, or a
 * value.
 *
 * @param container the object or array that holds the place
 * @param name the member whose value is written, the element's index, or null where a name is
 *     written
 * @param start where the token that is being written starts; the place itself where there is none
 * @param end where that token ends
 * @param typed the part of the token before the place, without its quote
 * @param colon whether a colon follows already
 */
public record CompletionContext(
        JsonPointer container,
        @Nullable String name,
        int start,
        int end,
        String typed,
        boolean colon) {

    public boolean writesName() {
        return name == null;
    }

    /** The value's place; the container where a name is written. */
    public JsonPointer pointer() {
        return name == null ? container : container.child(name);
    }

    /** Reads the text up to the place; null where neither a name nor a value can stand. */
    public static @Nullable CompletionContext at(String text, int place) {
        return new Reader(text, place).read();
    }

    private static final class Frame {
        private final boolean object;
        private @Nullable String name;
        private int index;
        private boolean value;

        Frame(boolean object) {
            this.object = object;
            this.value = !object;
        }

        String token() {
            return object && name != null ? name : Integer.toString(index);
        }
    }

    private static final class Reader {
        private final String text;
        private final int place;
        private final Deque<Frame> frames = new ArrayDeque<>();
        private @Nullable String lastString;

        Reader(String text, int place) {
            this.text = text;
            this.place = place;
        }

        @Nullable CompletionContext read() {
            int at = 0;
            while (at < place) {
                char c = text.charAt(at);
                if (c == '"') {
                    int end = stringEnd(at);
                    if (end > place || end == place && !closed(at, end)) {
                        return cursor(at, Math.max(end, place), text.substring(at + 1, place));
                    }
                    ended(text.substring(at + 1, end - 1));
                    at = end;
                } else if (isWord(c)) {
                    int end = wordEnd(at);
                    if (end >= place) {
                        return cursor(at, end, text.substring(at, place));
                    }
                    ended(text.substring(at, end));
                    at = end;
                } else {
                    structure(c);
                    at++;
                }
            }
            return cursor(place, place, "");
        }

        /** A token is over: behind a value comes a name, even where its comma is missing. */
        private void ended(String token) {
            if (writesName()) {
                lastString = token;
            } else {
                valueEnded();
            }
        }

        private void valueEnded() {
            Frame frame = frames.peek();
            if (frame != null && frame.object) {
                frame.value = false;
                lastString = null;
            }
        }

        private boolean writesName() {
            Frame frame = frames.peek();
            return frame != null && frame.object && !frame.value;
        }

        /**
         * The end of a word without quotes. In a name, a colon that is followed at once by more of
         * the name, or by the place where one types, is that of a prefix such as "mlm:".
         */
        private int wordEnd(int start) {
            boolean name = writesName();
            int end = start;
            while (end < text.length()
                    && (isWord(text.charAt(end)) || name && isPrefixColon(end))) {
                end++;
            }
            return end;
        }

        private boolean isPrefixColon(int at) {
            return text.charAt(at) == ':'
                    && (at + 1 == place || at + 1 < text.length() && isWord(text.charAt(at + 1)));
        }

        private void structure(char c) {
            Frame frame = frames.peek();
            switch (c) {
                case '{', '[' -> frames.push(new Frame(c == '{'));
                case '}', ']' -> {
                    frames.poll();
                    valueEnded();
                }
                case ':' -> {
                    if (frame != null && frame.object) {
                        frame.name = lastString;
                        frame.value = true;
                    }
                }
                case ',' -> {
                    if (frame != null) {
                        frame.index++;
                        frame.value = !frame.object;
                    }
                }
                default -> {}
            }
        }

        private @Nullable CompletionContext cursor(int start, int end, String typed) {
            Frame frame = frames.peek();
            if (frame == null) {
                return null;
            }
            List<Object> tokens = new ArrayList<>();
            for (Frame outer : frames.reversed()) {
                if (outer != frame) {
                    tokens.add(outer.token());
                }
            }
            JsonPointer container = JsonPointer.of(tokens.toArray());
            String name = frame.value ? frame.token() : null;
            int after = end;
            while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            boolean colon = after < text.length() && text.charAt(after) == ':';
            return new CompletionContext(container, name, start, end, typed, colon);
        }

        /**
         * The end of the string that starts here: behind its quote, or the line's end where that is
         * missing.
         */
        private int stringEnd(int start) {
            int at = start + 1;
            while (at < text.length()
                    && text.charAt(at) != '"'
                    && text.charAt(at) != '\n'
                    && text.charAt(at) != '\r') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at < text.length() && text.charAt(at) == '"'
                    ? at + 1
                    : Math.min(at, text.length());
        }

        private boolean closed(int start, int end) {
            return end - start >= 2 && text.charAt(end - 1) == '"';
        }

        private static boolean isWord(char c) {
            return !Character.isWhitespace(c) && "{}[],:\"".indexOf(c) < 0;
        }
    }
}
