package dev.cairn.json.repair;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found in one reading of a text. */
public final class SyntaxFaults {
    /** A text with more faults than this is not a JSON file that went wrong. */
    private static final int MOST = 20_000;

    private final List<SyntaxFault> all = new ArrayList<>();
    private boolean hopeless;
    private int unclosed;
    private boolean oddBracket;

    void add(SyntaxFault fault) {
        all.add(fault);
        if (!fault.canBeRepaired() || all.size() > MOST) {
            hopeless = true;
        }
    }

    /** Something between two offsets goes. */
    void delete(int from, int to, String message, String title) {
        replace(from, to, "", message, title);
    }

    void replace(int from, int to, String replacement, String message, String title) {
        TextEdit edit = new TextEdit(from, to, replacement);
        add(new SyntaxFault(from, new TextSpan(from, to), message, title, List.of(edit)));
    }

    /** Something is missing at an offset; what stands before it is underlined. */
    void insert(int at, String insertion, String message, String title) {
        TextEdit edit = new TextEdit(at, at, insertion);
        TextSpan span = new TextSpan(Math.max(0, at - 1), at);
        add(new SyntaxFault(at, span, message, title, List.of(edit)));
    }

    /** Nobody can say what was meant; reading on makes no sense. */
    void giveUp(int from, int to, String message) {
        add(new SyntaxFault(from, new TextSpan(from, to), message, "", List.of()));
    }

    boolean isHopeless() {
        return hopeless;
    }

    public int size() {
        return all.size();
    }

    /** How many brackets were still open at the end. */
    void setUnclosed(int count) {
        unclosed = count;
    }

    /** A bracket was met that does not close the innermost open one. */
    void setOddBracket() {
        oddBracket = true;
    }

    boolean hasOddBracket() {
        return oddBracket;
    }

    /** How far the text is from JSON: a reading that finds a bracket's place beats the end. */
    int weight() {
        return 2 * (all.size() + Math.max(0, unclosed - 1)) + (unclosed > 0 ? 1 : 0);
    }

    /** Whether this reading of the text is likelier than another one. */
    boolean isBetterThan(SyntaxFaults other) {
        return hopeless == other.hopeless ? weight() < other.weight() : other.hopeless;
    }

    List<SyntaxFault> inOrder() {
        List<SyntaxFault> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(SyntaxFault::offset));
        return sorted;
    }
}
