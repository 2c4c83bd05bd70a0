package dev.cairn.imports;

import java.util.regex.Pattern;

/** What was in the clipboard, made fit for reading. */
public final class PastedText {
    private static final Pattern WIDE_BLANKS = Pattern.compile("[ \\t\\u00A0]{100,}+");
    private static final Pattern MANY_LINES = Pattern.compile("[\\n\\r]{100,}+");

    /** Longer texts are no table, place or reference that a person would paste. */
    private static final int LONGEST = 20_000_000;

    private PastedText() {}

    /**
     * The text without a byte order mark and blanks around it. Runs of blanks too long for any
     * table are cut: patterns with blanks in them would take forever on them. A text beyond all
     * measure comes back cut.
     */
    public static String tidy(String pasted) {
        String text = pasted.length() > LONGEST ? pasted.substring(0, LONGEST) : pasted;
        String bare = text.replace("\uFEFF", "").replace("\u0000", "").strip();
        return MANY_LINES.matcher(WIDE_BLANKS.matcher(bare).replaceAll("    ")).replaceAll("\n\n");
    }

    /** Whether a line is longer than any that a person writes. */
    public static boolean hasLongLine(String text, int longest) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > longest) {
                return true;
            }
            start = end + 1;
        }
        return text.length() - start > longest;
    }
}
