package dev.cairn.check.rule;

import java.util.Locale;
import java.util.Set;

/** Whether the name of a file says that the item in it once had another id. */
public final class FileNameIds {

    /** Names that files of items have wherever each lies in a folder of its own. */
    private static final Set<String> USUAL =
            Set.of(
                    "item",
                    "items",
                    "stac",
                    "stac-item",
                    "metadata",
                    "index",
                    "feature",
                    "untitled");

    /** Words of two letters turn up in anything. */
    private static final int WORD = 3;

    private FileNameIds() {}

    /**
     * Whether the name tells of another item.
     *
     * @param stem the file's name without its ending
     * @return false where the name is a usual one, where one of the two contains the other, and
     *     where they have a word in common
     */
    public static boolean isAnother(String stem, String id) {
        String name = plain(stem);
        String own = plain(id);
        if (name.isEmpty() || USUAL.contains(name) || name.contains(own) || own.contains(name)) {
            return false;
        }
        for (int from = 0; from < name.length(); from = endOfWord(name, from) + 1) {
            int length = endOfWord(name, from) - from;
            if (length >= WORD && hasWord(own, name, from, length)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            boolean counts = c < 128 ? isPlain((char) c) : isLetterOrNumber(c);
            if (counts) {
                plain.appendCodePoint(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
            i += Character.charCount(c);
        }
        boolean dash = !plain.isEmpty() && plain.charAt(plain.length() - 1) == '-';
        return plain.substring(0, plain.length() - (dash ? 1 : 0));
    }

    /** Whether it is made of words with one dash between them, as most names are. */
    private static boolean isPlain(String lower) {
        boolean word = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean dash = c == '-';
            if (dash ? !word : !isPlain(c)) {
                return false;
            }
            word = !dash;
        }
        return word;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** As Unicode sees it: Roman numerals and fractions are numbers, though no digits. */
    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static int endOfWord(String plain, int from) {
        int dash = plain.indexOf('-', from);
        return dash < 0 ? plain.length() : dash;
    }

    /** Whether a word of one name is also one of another. */
    private static boolean hasWord(String plain, String name, int start, int length) {
        int from = 0;
        while (from < plain.length()) {
            int end = endOfWord(plain, from);
            if (end - from == length && plain.regionMatches(from, name, start, length)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }
}
