package dev.cairn.files;

/** Tells by its bytes what a file is that is not UTF-8 text. */
final class EncodingDetector {

    /** Text has no NUL; in a binary file there is one near the beginning. */
    private static final int LOOKED_AT = 8_192;

    private EncodingDetector() {}

    /** "UTF-16" or "UTF-32", with a byte order mark or without; empty for all others. */
    static String of(byte[] content) {
        if (starts(content, 0xFF, 0xFE, 0, 0) || starts(content, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        if (starts(content, 0xFE, 0xFF) || starts(content, 0xFF, 0xFE)) {
            return "UTF-16";
        }
        // JSON begins with two characters of ASCII, so zeros tell how wide they are
        if (content.length < 4 || !isAscii(content)) {
            return "";
        }
        boolean[] zero = new boolean[4];
        for (int i = 0; i < 4; i++) {
            zero[i] = content[i] == 0;
        }
        if (zero[0] && !zero[1] && zero[2] && !zero[3]
                || !zero[0] && zero[1] && !zero[2] && zero[3]) {
            return "UTF-16";
        }
        boolean wide = zero[0] && zero[1] && zero[2] && !zero[3];
        boolean wideReversed = !zero[0] && zero[1] && zero[2] && zero[3];
        return wide || wideReversed ? "UTF-32" : "";
    }

    /** Whether the first four bytes could be text at all, apart from the zeros. */
    private static boolean isAscii(byte[] content) {
        for (int i = 0; i < 4; i++) {
            int one = content[i];
            if (one < 0 || one > 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether bytes that are no UTF-8 are no text of another kind either. */
    static boolean isBinary(byte[] content) {
        for (int i = 0; i < Math.min(content.length, LOOKED_AT); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
