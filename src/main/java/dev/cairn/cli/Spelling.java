package dev.cairn.cli;

import java.util.List;
import java.util.Optional;

/** Finds the name that a slip of the pen may have meant. */
final class Spelling {

    private static final int LEAST = 3;

    private Spelling() {}

    /** The first name with one slip in it. */
    static Optional<String> near(String typed, List<String> names) {
        return names.stream().filter(name -> near(name, typed)).findFirst();
    }

    /** The first name with one slip in it, or else one that begins with what was typed. */
    static Optional<String> nearOrBegun(String typed, List<String> names) {
        return near(typed, names)
                .or(
                        () ->
                                names.stream()
                                        .filter(name -> typed.length() >= LEAST)
                                        .filter(name -> name.startsWith(typed))
                                        .findFirst());
    }

    /** One letter too many, too few, wrong, or two that changed places. */
    private static boolean near(String name, String typed) {
        int start = 0;
        int most = Math.min(name.length(), typed.length());
        while (start < most && name.charAt(start) == typed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && name.charAt(name.length() - 1 - end) == typed.charAt(typed.length() - 1 - end)) {
            end++;
        }
        int left = name.length() - start - end;
        int other = typed.length() - start - end;
        boolean swapped =
                left == 2
                        && other == 2
                        && name.charAt(start) == typed.charAt(start + 1)
                        && name.charAt(start + 1) == typed.charAt(start);
        return name.length() >= LEAST && (swapped || left <= 1 && other <= 1);
    }
}
