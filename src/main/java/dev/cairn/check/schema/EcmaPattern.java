package dev.cairn.check.schema;

import com.networknt.schema.regex.RegularExpression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a schema, read as JavaScript reads it (ECMA-262) and found anywhere in
 * the text.
 *
 * <p>An expression that backtracks without end is stopped: then the text passes, and whoever made
 * the pattern is told.
 */
final class EcmaPattern implements RegularExpression {

    private static final long READS = 2_000_000;
    private static final int READS_PER_CHAR = 200;
    private static final int MOST_KEPT = 1000;
    private static final int LONGEST_KEPT = 100;

    private final String source;
    private final Consumer<String> givenUp;

    private final Pattern pattern;

    /** What was told of texts: names, versions and the like are the same in most items. */
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** Whether a text has to begin with the lead, not only to have it. */
    private final boolean anchored;

    /** What every text that matches has in it; may be empty. */
    private final String lead;

    private EcmaPattern(String source, Consumer<String> givenUp) {
        this.source = source;
        this.givenUp = givenUp;
        this.pattern = Pattern.compile(EcmaTranslator.toJava(source));
        this.anchored = source.startsWith("^");
        this.lead = lead(source);
    }

    /** The plain letters it begins with, where no alternative comes after them. */
    private static String lead(String source) {
        if (hasAlternative(source)) {
            return "";
        }
        StringBuilder lead = new StringBuilder();
        int at = source.startsWith("^") ? 1 : 0;
        while (at < source.length()) {
            boolean dot = source.startsWith("\\.", at);
            if (!dot && !isPlain(source.charAt(at))) {
                break;
            }
            lead.append(dot ? '.' : source.charAt(at));
            at += dot ? 2 : 1;
        }
        boolean repeated = at < source.length() && "*+?{".indexOf(source.charAt(at)) >= 0;
        return repeated && !lead.isEmpty() ? lead.substring(0, lead.length() - 1) : lead.toString();
    }

    /** Whether there may be a choice that is not within brackets. */
    private static boolean hasAlternative(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case '\\', '[' -> {
                    return source.indexOf('|') >= 0;
                }
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || ":-_/".indexOf(c) >= 0;
    }

    /**
     * @param givenUp is told the source of the pattern each time that it had to be stopped
     * @throws BrokenSchema when it is no regular expression
     */
    static EcmaPattern of(String source, Consumer<String> givenUp) {
        try {
            return new EcmaPattern(source, givenUp);
        } catch (PatternSyntaxException e) {
            throw new BrokenSchemaException(
                    "The schema has a pattern that cannot be read: " + source, e);
        }
    }

    @Override
    public boolean matches(String text) {
        if (anchored ? !text.startsWith(lead) : !text.contains(lead)) {
            return false;
        }
        Boolean before = known.get(text);
        if (before != null) {
            return before;
        }
        try {
            long budget = Math.max(READS, (long) text.length() * READS_PER_CHAR);
            boolean found = pattern.matcher(new CountedText(text, budget)).find();
            if (text.length() <= LONGEST_KEPT && known.size() < MOST_KEPT) {
                known.put(text, found);
            }
            return found;
        } catch (ReadsUsedUp | StackOverflowError e) {
            givenUp.accept(source);
            return true;
        }
    }

    /** Text that counts how often it is read: the only way to stop a matcher of the JDK. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private long left;

        CountedText(String text, long budget) {
            this.text = text;
            this.left = budget;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new ReadsUsedUp();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class ReadsUsedUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReadsUsedUp() {
            super(null, null, false, false);
        }
    }
}
