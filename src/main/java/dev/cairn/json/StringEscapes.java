package dev.cairn.json;

import java.util.HexFormat;

/** The escapes of JSON's strings. */
final class StringEscapes {
    private StringEscapes() {}

    /** How long the escape is that begins at a backslash; 0 where it is none. */
    static int length(byte[] units, int backslash) {
        int kind = backslash + 1 < units.length ? units[backslash + 1] : 0;
        return switch (kind) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> 2;
            case 'u' -> hasFourDigits(units, backslash + 2) ? 6 : 0;
            default -> 0;
        };
    }

    private static boolean hasFourDigits(byte[] units, int from) {
        if (from + 4 > units.length) {
            return false;
        }
        for (int i = from; i < from + 4; i++) {
            if (!HexFormat.isHexDigit(units[i])) {
                return false;
            }
        }
        return true;
    }

    /** What a stretch of text means, the escapes of which are known to be sound. */
    static String resolved(String text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        int done = from;
        for (int i = text.indexOf('\\', from, to); i >= 0; i = text.indexOf('\\', done, to)) {
            plain.append(text, done, i);
            char kind = text.charAt(i + 1);
            plain.append(
                    switch (kind) {
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        case 'u' -> (char) HexFormat.fromHexDigits(text, i + 2, i + 6);
                        default -> kind;
                    });
            done = i + (kind == 'u' ? 6 : 2);
        }
        return plain.append(text, done, to).toString();
    }
}
