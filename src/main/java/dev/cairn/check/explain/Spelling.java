package dev.cairn.check.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
public final class Spelling {

    private Spelling() {}

    /** The nearest of the known words, if it is near enough to be a slip. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String plain = plain(word);
        return known.stream()
                .filter(other -> !other.equals(word) && isSlip(plain, plain(other)))
                .min(
                        Comparator.comparingInt((String other) -> distance(plain, plain(other)))
                                .thenComparingInt(other -> distance(word, other)));
    }

    /** The known words, the nearest one first where the word is a slip, the rest as they come. */
    public static List<String> ordered(String word, List<String> known) {
        Optional<String> first = nearest(word, known);
        if (first.isEmpty()) {
            return known;
        }
        return java.util.stream.Stream.concat(
                        first.stream(), known.stream().filter(k -> !k.equals(first.get())))
                .toList();
    }

    /** Case, blanks, dashes and underscores are what people vary most. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static boolean isSlip(String word, String other) {
        if (word.isEmpty() || other.isEmpty()) {
            return false;
        }
        int distance = distance(word, other);
        int longest = Math.max(word.length(), other.length());
        boolean near = distance == 0 || distance * 3 <= longest;
        boolean part =
                Math.min(word.length(), other.length()) > 2
                        && (other.startsWith(word) || word.startsWith(other));
        return near || part;
    }

    /** Edits (insert, drop, replace, swap of neighbours) that lead from one word to the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
