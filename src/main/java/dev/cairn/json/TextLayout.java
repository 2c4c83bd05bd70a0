package dev.cairn.json;

/**
 * How a text is laid out, as found in it or as wanted for a new one.
 *
 * @param indent one step of indentation: blanks or a tab; may be empty
 * @param lineEnd "\n", "\r\n" or "\r"
 * @param byteOrderMark whether the text begins with U+FEFF
 * @param finalLineEnd whether the last line is ended
 * @param colon what stands between a name and its value
 * @param comma what stands between two values on one line
 * @param oneLine whether everything is on one line
 * @param shortArrays whether an array of plain values is on one line even where objects are not
 * @param asciiOnly whether other characters are written as escapes
 */
public record TextLayout(
        String indent,
        String lineEnd,
        boolean byteOrderMark,
        boolean finalLineEnd,
        String colon,
        String comma,
        boolean oneLine,
        boolean shortArrays,
        boolean asciiOnly) {
    /** What a new file has: two blanks, LF, short arrays on one line. */
    public static final TextLayout STANDARD =
            new TextLayout("  ", "\n", false, true, ": ", ", ", false, true, false);

    /** Everything on one line without a blank. */
    public static final TextLayout COMPACT =
            new TextLayout("", "\n", false, false, ":", ",", true, true, false);

    public TextLayout onOneLine() {
        return new TextLayout(
                indent,
                lineEnd,
                byteOrderMark,
                finalLineEnd,
                colon,
                comma,
                true,
                shortArrays,
                asciiOnly);
    }

    public TextLayout withShortArrays(boolean newShortArrays) {
        return new TextLayout(
                indent,
                lineEnd,
                byteOrderMark,
                finalLineEnd,
                colon,
                comma,
                oneLine,
                newShortArrays,
                asciiOnly);
    }
}
