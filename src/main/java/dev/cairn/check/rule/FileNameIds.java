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
        char[] plain = new char[lower.length()];
        int size = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 128 ? isPlain(c) : isLetterOrNumber(lower, i)) {
                plain[size++] = c;
            } else if (size > 0 && plain[size - 1] != '-') {
                plain[size++] = '-';
            }
        }
        boolean dash = size > 0 && plain[size - 1] == '-';
        return new String(plain, 0, dash ? size - 1 : size);
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
    private static boolean isLetterOrNumber(String text, int at) {
        boolean second =
                at > 0
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        int c = text.codePointAt(second ? at - 1 : at);
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
