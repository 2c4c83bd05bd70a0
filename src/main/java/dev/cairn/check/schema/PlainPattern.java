package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of one of the few simple shapes that most patterns of schemas have, tested
 * without the JDK's engine, which takes many times as long for a text of some characters.
 */
abstract class PlainPattern {

    private static final String LETTERS = "[A-Za-z0-9:_/ -]";

    /** {@code ^prefix(?!(one|other)$)}: all names with that prefix but those. */
    private static final Pattern ALL_BUT =
            Pattern.compile(
                    "\\^(L*)\\(\\?!(?:\\((L+(?:\\|L+)*)\\)|(L+))\\$\\)".replace("L", LETTERS));

    /** {@code (one|other)$}: the text ends so. */
    private static final Pattern ENDS =
            Pattern.compile(
                    "\\(((?:L|\\\\\\+)+(?:\\|(?:L|\\\\\\+)+)*)\\)\\$".replace("L", LETTERS));

    abstract boolean matches(String text);

    /** The test of a regular expression, or null where it is of no shape that is known here. */
    static @Nullable PlainPattern of(String source) {
        Matcher allBut = ALL_BUT.matcher(source);
        if (allBut.matches()) {
            String names = allBut.group(2) == null ? allBut.group(3) : allBut.group(2);
            return allBut(allBut.group(1), new HashSet<>(List.of(names.split("\\|"))));
        }
        Matcher ends = ENDS.matcher(source);
        if (ends.matches()) {
            return ends(ends.group(1).replace("\\", "").split("\\|"));
        }
        if (source.equals(PlainVersion.SOURCE)) {
            return new PlainVersion();
        }
        PlainEdges edges = PlainEdges.of(source);
        return edges != null ? edges : PlainRuns.of(source);
    }

    private static PlainPattern allBut(String prefix, Set<String> others) {
        return new PlainPattern() {
            @Override
            boolean matches(String text) {
                return text.startsWith(prefix) && !others.contains(text.substring(prefix.length()));
            }
        };
    }

    private static PlainPattern ends(String... ends) {
        return new PlainPattern() {
            @Override
            boolean matches(String text) {
                for (String end : ends) {
                    if (text.endsWith(end)) {
                        return true;
                    }
                }
                return false;
            }
        };
    }
}
