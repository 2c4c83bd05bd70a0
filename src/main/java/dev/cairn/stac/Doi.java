package dev.cairn.stac;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digital object identifiers, as the scientific extension wants them: {@code
 * 10.5281/zenodo.7711810}.
 */
public final class Doi {
    private static final Pattern BARE =
            Pattern.compile("10\\.[0-9a-zA-Z]{4,}(?:\\.[0-9a-zA-Z]+){0,9}/[^\\s]+");
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?<![0-9a-zA-Z.])10\\.[0-9]{4,9}(?:\\.[0-9]+){0,9}/[^\\s\"<>{}|\\\\^]{1,400}");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final String RESOLVER = "https://doi.org/";

    private Doi() {}

    /** The first DOI in a text: in an address, behind {@code doi:}, or anywhere in a sentence. */
    public static Optional<String> find(String text) {
        String plain = ESCAPED.matcher(text).find() && text.contains("/") ? decoded(text) : text;
        Matcher found = IN_TEXT.matcher(plain);
        return found.find() ? Optional.of(withoutTail(found.group())) : Optional.empty();
    }

    /** Whether the text is a DOI and nothing else. */
    public static boolean isBare(String text) {
        return BARE.matcher(text).matches();
    }

    /** The address under which a DOI is resolved. */
    public static String url(String doi) {
        return RESOLVER + doi;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that is no escape: then nothing else is one either.
            return text;
        }
    }

    /**
     * Without the punctuation of the sentence around it; a closing bracket stays if it was opened
     * inside.
     */
    private static String withoutTail(String doi) {
        String shorter = doi;
        while (!shorter.isEmpty()) {
            char last = shorter.charAt(shorter.length() - 1);
            boolean stray =
                    ".,;:!?'’”*&".indexOf(last) >= 0
                            || last == ')' && count(shorter, ')') > count(shorter, '(')
                            || last == ']' && count(shorter, ']') > count(shorter, '[');
            if (!stray) {
                return shorter;
            }
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
