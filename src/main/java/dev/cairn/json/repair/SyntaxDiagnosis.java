package dev.cairn.json.repair;

import dev.cairn.json.LineIndex;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.TextSpan;

import java.util.List;

/** Says what is wrong with a text that does not parse. */
public final class SyntaxDiagnosis {
    /** With more faults than this no second reading is tried. */
    private static final int ENOUGH = 1000;

    private SyntaxDiagnosis() {}

    public static SyntaxError of(String text, LineIndex lines) {
        List<SyntaxFault> faults = best(text, lines).inOrder();
        if (faults.isEmpty()) {
            int end = text.length();
            return error(new TextSpan(end, end), end, "This is not JSON.", lines);
        }
        SyntaxFault first = faults.getFirst();
        return error(first.span(), first.offset(), first.message(), lines);
    }

    private static SyntaxError error(TextSpan span, int offset, String message, LineIndex lines) {
        return new SyntaxError(offset, span, lines.position(offset), message);
    }

    /** The faults of the reading that finds the fewest: it is likeliest what was meant. */
    public static SyntaxFaults best(String text, LineIndex lines) {
        SyntaxFaults best = LenientReader.read(text, lines, LenientBrackets.Guess.FORGOTTEN);
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
                SyntaxFaults other = LenientReader.read(text, lines, guess);
                best = other.isBetterThan(best) ? other : best;
            }
        }
        return best;
    }
}
