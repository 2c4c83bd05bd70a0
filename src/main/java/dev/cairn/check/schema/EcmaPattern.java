package dev.cairn.check.schema;

import com.networknt.schema.regex.RegularExpression;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a schema, read as JavaScript reads it (ECMA-262) and found anywhere in
 * the text.
 *
 * <p>An expression that backtracks without end is stopped: then the text passes and {@link
 * Unchecked} is told.
 */
final class EcmaPattern implements RegularExpression {

    private static final long READS = 2_000_000;
    private static final int READS_PER_CHAR = 200;

    private final String source;
    private final Pattern pattern;

    private EcmaPattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * @throws BrokenSchema when it is no regular expression
     */
    static EcmaPattern of(String source) {
        try {
            return new EcmaPattern(source, Pattern.compile(EcmaTranslator.toJava(source)));
        } catch (PatternSyntaxException e) {
            throw new BrokenSchema("The schema has a pattern that cannot be read: " + source, e);
        }
    }

    @Override
    public boolean matches(String text) {
        try {
            long budget = Math.max(READS, (long) text.length() * READS_PER_CHAR);
            return pattern.matcher(new CountedText(text, budget)).find();
        } catch (ReadsUsedUp | StackOverflowError e) {
            Unchecked.note(source);
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
