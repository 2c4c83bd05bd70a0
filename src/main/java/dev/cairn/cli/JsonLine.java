package dev.cairn.cli;

import dev.cairn.json.Json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A line of JSON in UTF-8, put together as bytes: of ten thousand files some forty megabytes are
 * printed, nearly all of it plain letters, which need no text in between.
 */
final class JsonLine {

    private static final int USUAL_LENGTH = 8192;

    /** Bytes that one character takes at most. */
    private static final int WIDEST = 3;

    private byte[] bytes = new byte[USUAL_LENGTH];

    /** The letters of a text, taken out of it at once: to ask for each is slower. */
    private char[] letters = new char[256];

    private int size;

    /** What stands in lines as it is. */
    static byte[] plain(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    JsonLine put(byte[] plain) {
        reserve(plain.length);
        System.arraycopy(plain, 0, bytes, size, plain.length);
        size += plain.length;
        return this;
    }

    /** A text in quotes, with its escapes. */
    JsonLine text(String text) {
        int length = text.length();
        if (length > letters.length) {
            letters = new char[Math.max(2 * letters.length, length)];
        }
        text.getChars(0, length, letters, 0);
        reserve(WIDEST * length + 2);
        int start = size;
        bytes[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else {
                size = start;
                return quoted(text);
            }
        }
        bytes[size++] = '"';
        return this;
    }

    /** A text in which something has to be escaped, or that is not mostly plain. */
    private JsonLine quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16);
        Json.quote(text, quoted);
        return put(quoted.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A number that is not below zero: a line, a column, a count. */
    JsonLine number(int number) {
        int end = size + 1;
        for (int left = number; left >= 10; left /= 10) {
            end++;
        }
        reserve(end - size);
        int at = end;
        int left = number;
        do {
            bytes[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (at > size);
        size = end;
        return this;
    }

    /** All that was put. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
