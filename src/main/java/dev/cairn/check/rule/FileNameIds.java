package dev.cairn.check.rule;

import java.util.Arrays;
import java.util.List;
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
        List<String> words = words(own);
        return words(name).stream().noneMatch(words::contains);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            boolean counts = isLetterOrNumber(c);
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

    /** As Unicode sees it: Roman numerals and fractions are numbers, though no digits. */
    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.split("-")).filter(word -> word.length() >= WORD).toList();
    }
}
