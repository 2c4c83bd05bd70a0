package dev.cairn.check.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a wrong word was meant to be: a slip of spelling, or a longer or shorter form of the
 * right one.
 */
public final class Spelling {

    private static final int SHORTEST = 4;

    private Spelling() {}

    /** The known word that was meant, other than the word itself. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        List<String> others = known.stream().filter(other -> !other.equals(word)).toList();
        Optional<String> slip = dev.cairn.stac.Spelling.nearest(word, others);
        return slip.isPresent() ? slip : byStem(word, others);
    }

    /** The known words, the nearest one first where the word is a slip, the rest as they come. */
    public static List<String> ordered(String word, List<String> known) {
        return nearest(word, known)
                .map(
                        first ->
                                Stream.concat(
                                                Stream.of(first),
                                                known.stream().filter(k -> !k.equals(first)))
                                        .toList())
                .orElse(known);
    }

    /**
     * "validation" is meant to be "validate", "float" "float32"; only where one word alone fits.
     */
    private static Optional<String> byStem(String word, List<String> known) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST) {
            return Optional.empty();
        }
        List<String> fitting =
                known.stream()
                        .filter(other -> isAlike(plain, other.toLowerCase(Locale.ROOT)))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isAlike(String word, String other) {
        int shared = 0;
        while (shared < Math.min(word.length(), other.length())
                && word.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        int rest = Math.max(word.length(), other.length()) - shared;
        return shared >= SHORTEST
                && (shared == other.length() || shared == word.length() || rest <= SHORTEST);
    }
}
