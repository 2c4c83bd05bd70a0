package dev.cairn.json;

import java.util.List;

/** Says what is wrong with a text that does not parse. */
final class Diagnosis {
    /** With more faults than this no second reading is tried. */
    private static final int ENOUGH = 1000;

    private Diagnosis() {}

    static SyntaxError of(String text, Lines lines) {
        List<Fault> faults = best(text, lines).inOrder();
        if (faults.isEmpty()) {
            int end = text.length();
            return error(new Span(end, end), end, "This is not JSON.", lines);
        }
        Fault first = faults.getFirst();
        return error(first.span(), first.offset(), first.message(), lines);
    }

    private static SyntaxError error(Span span, int offset, String message, Lines lines) {
        return new SyntaxError(offset, span, lines.position(offset), message);
    }

    /** The faults of the reading that finds the fewest: it is likeliest what was meant. */
    static Faults best(String text, Lines lines) {
        Faults best = LenientReader.read(text, lines, LenientBrackets.Guess.FORGOTTEN);
        boolean cannotBeBeaten = !best.isHopeless() && best.weight() <= 2;
        if (cannotBeBeaten || best.size() > ENOUGH) {
            return best;
        }
        for (LenientBrackets.Guess guess : LenientBrackets.Guess.values()) {
            boolean differs =
                    switch (guess) {
                        case FORGOTTEN -> false;
                        case FORGOTTEN_BY_INDENT -> true;
                        case WRONG_KIND, TOO_MANY -> best.hasOddBracket();
                    };
            if (differs) {
                Faults other = LenientReader.read(text, lines, guess);
                best = other.isBetterThan(best) ? other : best;
            }
        }
        return best;
    }
}
