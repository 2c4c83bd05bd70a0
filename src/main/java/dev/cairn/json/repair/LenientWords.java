package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonWriter;
import dev.cairn.json.ParsedTree;
import dev.cairn.json.StrictReader;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values and names that stand there without quotes. */
final class LenientWords {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern NEARLY =
            Pattern.compile("([-+]?)([0-9][0-9_]*)?(\\.[0-9_]*)?([eE][-+]?[0-9]+)?[fFdDlLn]?");
    private static final Pattern HEX = Pattern.compile("([-+]?)0[xX]([0-9a-fA-F]{1,64})");
    private static final int LONGEST_NUMBER = 400;

    /** What other languages write, in lower case, and what JSON writes. */
    private static final Map<String, String> FOREIGN =
            Map.ofEntries(
                    Map.entry("true", "true"),
                    Map.entry("false", "false"),
                    Map.entry("null", "null"),
                    Map.entry("none", "null"),
                    Map.entry("nil", "null"),
                    Map.entry("undefined", "null"),
                    Map.entry("nan", "\"nan\""),
                    Map.entry("-nan", "\"nan\""),
                    Map.entry("inf", "\"inf\""),
                    Map.entry("-inf", "\"-inf\""),
                    Map.entry("+inf", "\"inf\""),
                    Map.entry("infinity", "\"inf\""),
                    Map.entry("+infinity", "\"inf\""),
                    Map.entry("-infinity", "\"-inf\""));

    private final String text;
    private final SyntaxFaults faults;

    LenientWords(String text, SyntaxFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * Reads the value that begins at an offset.
     *
     * @return the offset behind it
     */
    int value(int start) {
        int end = plainNumber(start);
        if (end > start && end < text.length() && endsValue(text.charAt(end))) {
            return end;
        }
        end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        if (end < text.length() && !endsValue(text.charAt(end))) {
            return bare(start);
        }
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return end;
        }
        if (isNumber(word)) {
            return end;
        }
        String known = FOREIGN.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            String message =
                    known.startsWith("\"")
                            ? word + " is no number that JSON knows; it can stand there as a text."
                            : known.equals("null") && !word.equalsIgnoreCase("null")
                                    ? word
                                            + " is not known to JSON; where there is no value it says null."
                                    : "JSON writes " + known + ", not " + word + ".";
            faults.replace(start, end, known, message, "Write " + known + " instead of " + word);
            return end;
        }
        String number = asNumber(word);
        if (!number.isEmpty()) {
            faults.replace(
                    start,
                    end,
                    number,
                    "JSON writes this number as " + number + ", not as " + word + ".",
                    "Write " + number + " instead of " + word);
            return end;
        }
        return bare(start);
    }

    /** Whether a literal that JSON knows, and nothing longer, stands at an offset. */
    boolean isLiteral(int start) {
        for (String literal : List.of("true", "false", "null")) {
            int end = start + literal.length();
            if (text.startsWith(literal, start)
                    && (end == text.length() || !isWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** The end of a number with or without a fraction, as nearly all are; the start for others. */
    private int plainNumber(int start) {
        int digits = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
        int whole = digitsEnd(digits);
        if (whole == digits || text.charAt(digits) == '0' && whole > digits + 1) {
            return start;
        }
        if (whole == text.length() || text.charAt(whole) != '.') {
            return whole;
        }
        int fraction = digitsEnd(whole + 1);
        return fraction == whole + 1 ? start : fraction;
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean endsValue(char c) {
        return JsonCharacters.isBlank(c)
                || ",}]:\"'/#;".indexOf(c) >= 0
                || c > 0x7e && !Character.isLetter(c);
    }

    /** The end of a string on one line, a number or a word; the start, where there is none. */
    static int scalarEnd(String text, int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                if (JsonCharacters.isLineEnd(text.charAt(at))) {
                    return start;
                }
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return Math.min(at + 1, text.length());
        }
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isWord(char c) {
        return c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '-'
                || c == '+'
                || c == '.'
                || c == '_';
    }

    // Plain loops first: a regular expression over a number of a million digits would be deep.
    private static boolean isNumber(String word) {
        if (word.length() > LONGEST_NUMBER) {
            return isDigits(word);
        }
        return NUMBER.matcher(word).matches();
    }

    private static boolean isDigits(String word) {
        ParsedTree tree = StrictReader.readInner(word);
        return tree != null && tree.root() instanceof JsonNumber;
    }

    /** How JSON writes a number that another language would read, or empty. */
    private static String asNumber(String word) {
        if (word.length() > LONGEST_NUMBER) {
            return "";
        }
        Matcher hex = HEX.matcher(word);
        if (hex.matches()) {
            String sign = hex.group(1).equals("-") ? "-" : "";
            return sign + new BigInteger(hex.group(2), 16);
        }
        Matcher nearly = NEARLY.matcher(word);
        boolean digits = word.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!nearly.matches() || !digits) {
            return "";
        }
        String whole = plain(nearly.group(2)).replaceFirst("^0+(?=[0-9])", "");
        String fraction = plain(nearly.group(3));
        String exponent = plain(nearly.group(4));
        String number =
                (nearly.group(1).equals("-") ? "-" : "")
                        + (whole.isEmpty() ? "0" : whole)
                        + (fraction.equals(".") ? ".0" : fraction)
                        + exponent;
        return isNumber(number) ? number : "";
    }

    private static String plain(@Nullable String part) {
        return part == null ? "" : part.replace("_", "");
    }

    /** A text that lost its quotes, up to where a value must end. */
    private int bare(int start) {
        int end = start;
        while (end < text.length() && ",}]\"\n\r".indexOf(text.charAt(end)) < 0) {
            boolean comment = text.startsWith(" //", end) || text.startsWith(" #", end);
            if (comment) {
                break;
            }
            end++;
        }
        boolean quoteFollows =
                end < text.length() && text.charAt(end) == '"' && end > start && closesHere(end);
        while (end > start && JsonCharacters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            int to = start + Character.charCount(text.codePointAt(start));
            faults.giveUp(
                    start,
                    to,
                    "A value cannot begin with "
                            + JsonCharacters.quoted(text.substring(start, to))
                            + ".");
            return text.length();
        }
        String content = text.substring(start, end);
        String shown = JsonCharacters.quoted(content);
        if (quoteFollows) {
            faults.insert(
                    start,
                    "\"",
                    "The quote before " + shown + " is missing.",
                    "Add the missing quote");
            return text.indexOf('"', end) + 1;
        }
        String quoted = JsonWriter.quote(content, false);
        faults.replace(
                start,
                end,
                quoted,
                "The text " + shown + " needs quotes.",
                "Put " + shown + " in quotes");
        return end;
    }

    private boolean closesHere(int quote) {
        int next = JsonCharacters.skipBlanks(text, quote + 1, text.length());
        return next == text.length() || ",}]".indexOf(text.charAt(next)) >= 0;
    }
}
