package dev.cairn.imports.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a person, or of an organisation, which has no given name.
 *
 * @param family family name with its particles, or the whole name of an organisation
 * @param given given names or initials; empty if there are none
 */
record PersonName(String family, String given) {
    private static final Pattern PARTS = Pattern.compile("[\\s.]+");

    /**
     * A name written as {@code Family, Given}, {@code von Family, Jr, Given} or {@code Given von
     * Family}.
     */
    static PersonName parse(String text) {
        String name = text.strip().replaceAll("\\s+", " ");
        String[] parts = name.split("\\s*,\\s*");
        if (parts.length == 0) {
            return new PersonName("", "");
        }
        if (parts.length >= 3) {
            return new PersonName(parts[0] + " " + parts[1], parts[2]);
        }
        if (parts.length == 2) {
            return new PersonName(parts[0], parts[1]);
        }
        return inNaturalOrder(name.split(" "));
    }

    /** The family name begins at the first word in lower case (von, de la), or is the last word. */
    private static PersonName inNaturalOrder(String[] words) {
        int family = words.length - 1;
        for (int i = 1; i < words.length - 1; i++) {
            if (Character.isLowerCase(words[i].codePointAt(0))) {
                family = i;
                break;
            }
        }
        return new PersonName(
                join(words, Math.max(family, 0), words.length), join(words, 0, family));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, Math.max(from, to)));
    }

    /** {@code Family, G. N.}; {@code Jörg-Peter} gives {@code J.-P.} */
    String cited() {
        var initials = new StringBuilder();
        for (String part : PARTS.split(given.strip())) {
            if (part.isEmpty()) {
                continue;
            }
            initials.append(initials.isEmpty() ? "" : " ");
            if (part.length() <= 3
                    && part.equals(part.toUpperCase(Locale.ROOT))
                    && !part.contains("-")) {
                // Initials without dots, as in "Smith JR".
                part.codePoints()
                        .forEach(
                                c ->
                                        initials.append(
                                                        initials.isEmpty()
                                                                        || initials.charAt(
                                                                                        initials
                                                                                                        .length()
                                                                                                - 1)
                                                                                == ' '
                                                                ? ""
                                                                : " ")
                                                .appendCodePoint(c)
                                                .append('.'));
            } else {
                initials.append(hyphenated(part));
            }
        }
        return initials.isEmpty() ? family : family + ", " + initials;
    }

    private static String hyphenated(String part) {
        var initials = new StringBuilder();
        for (String half : part.split("-")) {
            if (!half.isEmpty()) {
                initials.append(initials.isEmpty() ? "" : "-")
                        .appendCodePoint(half.codePointAt(0))
                        .append('.');
            }
        }
        return initials.toString();
    }
}
