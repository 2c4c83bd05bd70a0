package dev.cairn.check.effect;

import dev.cairn.json.TextEdit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a repair does to the words and numbers of a text that is no JSON: whatever stands between
 * them is punctuation.
 */
public final class WordChange {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<String> lost;
    private final List<String> added;

    private WordChange(String before, String after) {
        Map<String, Integer> had = words(before);
        Map<String, Integer> has = words(after);
        lost = more(had, has);
        added = more(has, had);
    }

    /**
     * @param edits each on the text that the one before left
     */
    public static WordChange of(String text, List<TextEdit> edits) {
        // what stands before the first edit and behind the last one is the same on both sides
        TextEdit whole = TextEdit.between(text, TextEdit.applyAll(text, edits));
        if (whole == null) {
            return new WordChange("", "");
        }
        int from = whole.start();
        int to = whole.end();
        while (from > 0 && isWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isWord(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, to);
        String after =
                text.substring(from, whole.start())
                        + whole.replacement()
                        + text.substring(whole.end(), to);
        return new WordChange(before, after);
    }

    public FixEffect effect() {
        if (!added.isEmpty()) {
            return FixEffect.CHOOSES;
        }
        return lost.isEmpty() ? FixEffect.CORRECTS : FixEffect.REMOVES;
    }

    /** The words that are gone. */
    public List<String> lost() {
        return lost;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static List<String> more(Map<String, Integer> words, Map<String, Integer> others) {
        List<String> more = new ArrayList<>();
        words.forEach(
                (word, count) -> {
                    if (count > others.getOrDefault(word, 0)) {
                        more.add(word);
                    }
                });
        return more;
    }

    /** The words that say something; truth and nothing in the spelling of any language. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !SaidValue.saysNothing(word))
                .forEach(word -> words.merge(SaidValue.key(word), 1, Integer::sum));
        return words;
    }
}
