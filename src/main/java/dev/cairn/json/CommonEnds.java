package dev.cairn.json;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What two sequences have in common at their ends; between these they differ.
 *
 * @param head how many are the same at the beginning
 * @param tail how many of the others are the same at the end
 */
public record CommonEnds(int head, int tail) {

    /** Whether an element of the first sequence is the same as one of the second. */
    @FunctionalInterface
    public interface Sameness {

        /** Whether two elements are the same, by their indexes. */
        boolean test(int before, int after);
    }

    /**
     * Of any two sequences.
     *
     * @param before how long the first is
     * @param after how long the second is
     */
    public static CommonEnds of(int before, int after, Sameness sameness) {
        int shorter = Math.min(before, after);
        int head = 0;
        while (head < shorter && sameness.test(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && sameness.test(before - 1 - tail, after - 1 - tail)) {
            tail++;
        }
        return new CommonEnds(head, tail);
    }

    /** Of two lists, by what counts as the same there. */
    public static <T> CommonEnds of(
            List<? extends T> before, List<? extends T> after, BiPredicate<T, T> sameness) {
        return of(
                before.size(), after.size(), (i, k) -> sameness.test(before.get(i), after.get(k)));
    }

    /** Of two lists of equal elements. */
    public static CommonEnds of(List<?> before, List<?> after) {
        return of(before, after, Objects::equals);
    }

    /** Of two texts, by their characters. */
    public static CommonEnds of(CharSequence before, CharSequence after) {
        return of(before.length(), after.length(), (i, k) -> before.charAt(i) == after.charAt(k));
    }
}
