package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern from the beginning of a text on that is a row of runs, each of some characters: {@code
 * ^[a-f0-9]+$}, {@code ^[A-Z]+-[0-9]{2}}. Where one run ends the next one cannot be meant, so that
 * there is never a way back to go. Runs of a fixed length before the end of the text are an
 * exception: their place is known from there.
 */
final class PlainRuns extends PlainPattern {

    private static final int ASCII = 128;

    /** From so many to so many characters of a set. */
    private record Run(BitSet set, boolean[] ascii, int least, int most) {

        Run(BitSet set, int least, int most) {
            this(set, new boolean[ASCII], least, most);
            set.stream().filter(c -> c < ASCII).forEach(c -> ascii[c] = true);
        }

        boolean isFixed() {
            return least == most;
        }

        /** Where it ends that begins at an index, at a limit at last; -1 where it is too short. */
        int end(String text, int start, int limit) {
            int last = (int) Math.min(limit, (long) start + most);
            int at = start;
            while (at < last && has(text.charAt(at))) {
                at++;
            }
            return at - start < least ? -1 : at;
        }

        private boolean has(char c) {
            return c < ASCII ? ascii[c] : set.get(c);
        }
    }

    private final Run[] front;

    /** The runs of a fixed length at the end; none where the text may go on. */
    private final Run[] tail;

    private final int tailLength;
    private final boolean whole;

    private PlainRuns(List<Run> runs, int fixed, boolean whole) {
        this.front = runs.subList(0, runs.size() - fixed).toArray(Run[]::new);
        this.tail = runs.subList(runs.size() - fixed, runs.size()).toArray(Run[]::new);
        this.tailLength = Arrays.stream(tail).mapToInt(Run::most).sum();
        this.whole = whole;
    }

    /** The test of a regular expression, or null where it is none of this shape. */
    static @Nullable PlainRuns of(String source) {
        return source.startsWith("^") ? new Reader(source).read() : null;
    }

    @Override
    boolean matches(String text) {
        int middle = text.length() - tailLength;
        int at = end(front, text, 0, middle);
        return at >= 0 && (!whole || at == middle && end(tail, text, middle, text.length()) >= 0);
    }

    private static int end(Run[] runs, String text, int start, int limit) {
        int at = start;
        for (Run run : runs) {
            at = run.end(text, at, limit);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    /** Reads the source of a pattern. */
    private static final class Reader {

        private static final String SYNTAX = "\\^$.*+?()[]{}|/";

        private final String in;
        private int at = 1;

        Reader(String in) {
            this.in = in;
        }

        @Nullable PlainRuns read() {
            List<Run> runs = new ArrayList<>();
            while (at < in.length() && !isEnd()) {
                BitSet set = set();
                Run run = set == null ? null : run(set);
                if (run == null) {
                    return null;
                }
                runs.add(run);
            }
            int fixed = 0;
            while (isEnd() && fixed < runs.size() && runs.get(runs.size() - 1 - fixed).isFixed()) {
                fixed++;
            }
            for (int i = 1; i < runs.size() - fixed; i++) {
                if (mayTake(runs.get(i - 1), runs.get(i))) {
                    return null;
                }
            }
            return runs.isEmpty() ? null : new PlainRuns(runs, fixed, isEnd());
        }

        private boolean isEnd() {
            return at == in.length() - 1 && in.charAt(at) == '$';
        }

        /** Whether a run of no fixed length could take what the next one is to have. */
        private static boolean mayTake(Run run, Run next) {
            return !run.isFixed() && (next.least == 0 || run.set.intersects(next.set));
        }

        /** The characters of a class or the one character; null for anything else. */
        private @Nullable BitSet set() {
            char c = in.charAt(at++);
            if (c == '[') {
                return characterClass();
            }
            BitSet set = new BitSet(ASCII);
            if (c == '\\') {
                return at < in.length() && escaped(in.charAt(at++), set) ? set : null;
            }
            if (c >= ASCII || SYNTAX.indexOf(c) >= 0 && c != '/') {
                return null;
            }
            set.set(c);
            return set;
        }

        private @Nullable BitSet characterClass() {
            BitSet set = new BitSet(ASCII);
            while (at < in.length() && in.charAt(at) != ']') {
                char c = in.charAt(at++);
                if (c >= ASCII || c == '^' || c == '[' || c == '&') {
                    return null;
                }
                if (c == '\\') {
                    if (at == in.length() || !escaped(in.charAt(at++), set) || isRange()) {
                        return null;
                    }
                } else if (isRange()) {
                    char last = in.charAt(at + 1);
                    if (last < c || last >= ASCII || last == '\\') {
                        return null;
                    }
                    set.set(c, last + 1);
                    at += 2;
                } else {
                    set.set(c);
                }
            }
            at++;
            return at > in.length() || set.isEmpty() ? null : set;
        }

        /** Whether a dash comes next that stands between two characters. */
        private boolean isRange() {
            return at + 1 < in.length() && in.charAt(at) == '-' && in.charAt(at + 1) != ']';
        }

        private static boolean escaped(char c, BitSet set) {
            if (c == 's') {
                for (int i = 0; i < DateTimes.SPACES.length(); i++) {
                    set.set(DateTimes.SPACES.charAt(i));
                }
                return true;
            }
            if (c == 'd' || c == 'w') {
                set.set('0', '9' + 1);
                if (c == 'w') {
                    set.set('A', 'Z' + 1);
                    set.set('a', 'z' + 1);
                    set.set('_');
                }
                return true;
            }
            set.set(c);
            return c < ASCII && (SYNTAX.indexOf(c) >= 0 || c == '-');
        }

        private @Nullable Run run(BitSet set) {
            char c = at < in.length() ? in.charAt(at) : ' ';
            Run run =
                    switch (c) {
                        case '+' -> new Run(set, 1, Integer.MAX_VALUE);
                        case '*' -> new Run(set, 0, Integer.MAX_VALUE);
                        case '?' -> new Run(set, 0, 1);
                        case '{' -> counted(set);
                        default -> new Run(set, 1, 1);
                    };
            if ("+*?".indexOf(c) >= 0) {
                at++;
            }
            boolean more = at < in.length() && "+*?{".indexOf(in.charAt(at)) >= 0;
            return more ? null : run;
        }

        /** The run of {@code {2}} or {@code {2,5}}. */
        private @Nullable Run counted(BitSet set) {
            int end = in.indexOf('}', at);
            String count = end < 0 ? "" : in.substring(at + 1, end);
            if (!count.matches("[0-9]{1,4}(,[0-9]{1,4})?")) {
                return null;
            }
            at = end + 1;
            int comma = count.indexOf(',');
            int least = Integer.parseInt(comma < 0 ? count : count.substring(0, comma));
            int most = comma < 0 ? least : Integer.parseInt(count.substring(comma + 1));
            return least > most ? null : new Run(set, least, most);
        }
    }
}
