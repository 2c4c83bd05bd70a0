package dev.cairn.check.schema;

/**
 * Semantic versions, as {@code 2.1.0-rc.1+cu121}: the pattern for them has so many branches that
 * the engine takes longer for one than for all else there is to test in a model.
 */
final class PlainVersion extends PlainPattern {

    /** The pattern that is meant, as schemas have it. */
    static final String SOURCE =
            "^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}"
                    + "(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
                    + "(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?"
                    + "(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$";

    private static final int NUMBERS = 3;

    @Override
    boolean matches(String text) {
        int length = text.length();
        int plus = text.indexOf('+');
        int build = plus < 0 ? length : plus;
        int dash = text.indexOf('-');
        int suffix = dash < 0 ? build : Math.min(dash, build);
        return areNumbers(text, suffix)
                && (suffix == build || areParts(text, suffix + 1, build, true))
                && (build == length || areParts(text, build + 1, length, false));
    }

    private static boolean areNumbers(String text, int end) {
        int at = 0;
        for (int number = 1; number <= NUMBERS; number++) {
            int start = at;
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            boolean last = number == NUMBERS;
            if (!isNumber(text, start, at) || (last ? at < end : !isDot(text, at++, end))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are digits, a zero in front only where it is alone. */
    private static boolean isNumber(String text, int start, int end) {
        return end > start && (end == start + 1 || text.charAt(start) != '0');
    }

    /**
     * Whether there are parts with dots between them.
     *
     * @param numbers whether those of digits alone have to be numbers
     */
    private static boolean areParts(String text, int from, int end, boolean numbers) {
        int at = from;
        while (true) {
            int start = at;
            boolean digits = true;
            while (at < end && isLetter(text.charAt(at))) {
                digits &= isDigit(text.charAt(at));
                at++;
            }
            if (at == start || numbers && digits && !isNumber(text, start, at)) {
                return false;
            }
            if (at == end) {
                return true;
            }
            if (!isDot(text, at++, end)) {
                return false;
            }
        }
    }

    private static boolean isDot(String text, int at, int end) {
        return at < end && text.charAt(at) == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
    }
}
