package dev.cairn.form.text;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds and replaces in a text.
 *
 * @param wanted what to find; nothing is found while it is empty
 * @param matchCase whether upper and lower case differ
 * @param expression whether it is a regular expression, whose groups the replacement may name as
 *     {@code $1}
 */
public record TextSearch(String wanted, boolean matchCase, boolean expression) {

    /** More are not counted: nobody steps through them. */
    public static final int MOST = 10_000;

    /** The places, in text order; empty for an expression that is not complete. */
    public List<TextSpan> in(String text) {
        Pattern pattern = pattern();
        List<TextSpan> found = new ArrayList<>();
        if (pattern == null) {
            return found;
        }
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The edit that replaces one place. */
    public TextEdit replace(String text, TextSpan place, String replacement) {
        return new TextEdit(place.start(), place.end(), replacementAt(text, place, replacement));
    }

    /**
     * The edits that replace all places, last one first, so that each one's offsets hold when it is
     * made.
     */
    public List<TextEdit> replaceAll(String text, String replacement) {
        return in(text).reversed().stream()
                .map(place -> replace(text, place, replacement))
                .toList();
    }

    /**
     * The index of the first place at or behind an offset, from the start again behind the last; -1
     * for none.
     */
    public static int next(List<TextSpan> places, int offset) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).start() >= offset) {
                return i;
            }
        }
        return places.isEmpty() ? -1 : 0;
    }

    /**
     * The index of the last place before an offset, from the end again before the first; -1 for
     * none.
     */
    public static int previous(List<TextSpan> places, int offset) {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i).start() < offset) {
                return i;
            }
        }
        return places.size() - 1;
    }

    private String replacementAt(String text, TextSpan place, String replacement) {
        Pattern pattern = pattern();
        if (!expression || pattern == null) {
            return replacement;
        }
        Matcher matcher = pattern.matcher(text).region(place.start(), place.end());
        try {
            StringBuilder out = new StringBuilder();
            if (!matcher.find()) {
                return replacement;
            }
            matcher.appendReplacement(out, replacement);
            return out.substring(matcher.start());
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknownGroup) {
            return replacement;
        }
    }

    private @Nullable Pattern pattern() {
        if (wanted.isEmpty()) {
            return null;
        }
        int flags =
                (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        | Pattern.MULTILINE;
        try {
            return Pattern.compile(wanted, expression ? flags : flags | Pattern.LITERAL);
        } catch (PatternSyntaxException incomplete) {
            return null;
        }
    }
}
