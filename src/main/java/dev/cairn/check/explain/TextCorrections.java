package dev.cairn.check.explain;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a kind, brought into the form that schemas ask for; a text of no such kind comes back as
 * it is.
 */
public final class TextCorrections {

    private static final Pattern DOI =
            Pattern.compile(
                    "^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)(10\\..+)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("^(?:\\+|00)[\\d\\s().\\-/]+$");
    private static final Pattern VERSION =
            Pattern.compile("^[vV=]?\\s*(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?([+-].*)?$");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_PART_OF_NAMES = Pattern.compile("[^A-Za-z0-9_.\\-\\s]+");
    private static final Pattern DASHES = Pattern.compile("-{2,}");
    private static final Pattern MARKS_BEHIND = Pattern.compile("[^A-Za-z0-9]+$");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^A-Za-z0-9]+");

    private TextCorrections() {}

    /** A DOI without the address of its resolver. */
    public static String doi(String text) {
        Matcher doi = DOI.matcher(text);
        return doi.matches() ? doi.group(1) : text;
    }

    /** A phone number as plus and digits. */
    public static String phone(String text) {
        if (!PHONE.matcher(text).matches()) {
            return text;
        }
        String digits = text.replace("(0)", "").replaceAll("[^\\d]", "");
        return "+" + (text.startsWith("00") ? digits.substring(2) : digits);
    }

    public static String withoutLead(String text, String lead) {
        return text.regionMatches(true, 0, lead, 0, lead.length())
                ? text.substring(lead.length()).strip()
                : text;
    }

    /** A version with all three numbers. */
    public static String version(String text) {
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            return text;
        }
        return number(version.group(1))
                + "."
                + number(version.group(2))
                + "."
                + number(version.group(3))
                + (version.group(4) == null ? "" : version.group(4));
    }

    private static String number(String digits) {
        return digits == null ? "0" : digits.replaceFirst("^0+(?=.)", "");
    }

    /** Letters, digits, blanks and {@code _ . -} only, a letter first, accents taken off. */
    public static String name(String text) {
        String name = NO_PART_OF_NAMES.matcher(withoutAccents(text)).replaceAll("-");
        name = DASHES.matcher(name).replaceAll("-");
        name = MARKS_BEHIND.matcher(name).replaceFirst("");
        name = MARKS_BEFORE.matcher(name).replaceFirst("");
        if (name.isEmpty()) {
            return "";
        }
        String led = Character.isDigit(name.charAt(0)) ? "Model " + name : name;
        return led.length() < 3 ? led + " model" : led;
    }

    /** A text that may stand in a file name and an address: lower case, digits and dashes. */
    public static String slug(String text) {
        if (isSlug(text)) {
            return text;
        }
        String slug = withoutAccents(text).replaceAll("[^A-Za-z0-9._\\-]+", "-");
        return DASHES.matcher(slug).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Told letter by letter: most names are one. */
    private static boolean isSlug(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = c == '-' || c == '.';
            if (!inner && !isSlugLetter(c)
                    || inner && i == 0
                    || c == '-' && text.charAt(i - 1) == '-') {
                return false;
            }
            word = !inner;
        }
        return word;
    }

    private static boolean isSlugLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
