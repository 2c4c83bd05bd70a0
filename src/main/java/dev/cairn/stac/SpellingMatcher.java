package dev.cairn.stac;

import dev.cairn.json.CommonEnds;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the word that was meant by a wrong one: a slip of spelling, or a longer or shorter form of
 * the right one.
 */
public final class SpellingMatcher {
    /** From so many letters on a word has a form that tells. */
    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_COMPARED = 100;

    private SpellingMatcher() {}

    /** The known word that was meant by a slip or by another form, other than the word itself. */
    public static Optional<String> meant(String word, Collection<String> known) {
        List<String> others = known.stream().filter(other -> !other.equals(word)).toList();
        Optional<String> slip = nearest(word, others);
        return slip.isPresent() ? slip : byStem(word, others);
    }

    /** The known words, the one that was meant first if there is one, the rest as they come. */
    public static List<String> ordered(String word, List<String> known) {
        return meant(word, known)
                .map(
                        first ->
                                Stream.concat(
                                                Stream.of(first),
                                                known.stream().filter(k -> !k.equals(first)))
                                        .toList())
                .orElse(known);
    }

    /** The known words, the nearest to a word first; as they come where the word is empty. */
    public static List<String> byNearness(String word, List<String> known) {
        String wanted = bare(word);
        return wanted.isEmpty() || wanted.length() > LONGEST_COMPARED
                ? known
                : known.stream()
                        .sorted(Comparator.comparingInt(other -> distance(wanted, bare(other))))
                        .toList();
    }

    /**
     * "validation" is meant to be "validate", "float" "float32"; only where one word alone fits.
     */
    private static Optional<String> byStem(String word, List<String> known) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST_STEM) {
            return Optional.empty();
        }
        List<String> fitting =
                known.stream()
                        .filter(other -> isAlike(plain, other.toLowerCase(Locale.ROOT)))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isAlike(String word, String other) {
        int shared = CommonEnds.of(word, other).head();
        int rest = Math.max(word.length(), other.length()) - shared;
        return shared >= SHORTEST_STEM
                && (shared == other.length() || shared == word.length() || rest <= SHORTEST_STEM);
    }

    /**
     * The known word that was clearly meant: the same but for case and separators, or a letter or
     * two away. Empty when nothing is close, or when two words are equally close.
     */
    public static Optional<String> nearest(String slip, Collection<String> known) {
        String wanted = bare(slip);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        boolean tie = false;
        for (String word : known) {
            String candidate = bare(word);
            int allowed = allowed(wanted, candidate);
            if (Math.abs(candidate.length() - wanted.length()) > allowed) {
                continue;
            }
            int distance = word.equals(slip) ? -1 : distance(wanted, candidate);
            if (distance > allowed) {
                continue;
            }
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
                tie = false;
            } else if (distance == bestDistance) {
                tie = true;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    /**
     * How many slips two words of this length may differ by: none in short words, one in four
     * letters.
     */
    private static int allowed(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter < 3 ? 0 : Math.clamp(shorter / 4, 1, 4);
    }

    /** In lower case, without blanks and the other separators. */
    private static String bare(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length() && !isSeparator(lower.charAt(at))) {
            at++;
        }
        if (at == lower.length()) {
            return lower;
        }
        StringBuilder bare = new StringBuilder(lower.length()).append(lower, 0, at);
        for (int i = at + 1; i < lower.length(); i++) {
            if (!isSeparator(lower.charAt(i))) {
                bare.append(lower.charAt(i));
            }
        }
        return bare.toString();
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '_', '.', '-' -> true;
            default -> false;
        };
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one word into the
     * other.
     */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = last[j - 1] + (same ? 0 : 1);
                best = Math.min(best, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
