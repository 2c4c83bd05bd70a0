package dev.cairn.form.text;

import java.util.Arrays;

/**
 * Tells offsets in the shown text from offsets in the document. The two differ where the view has
 * one character for a line end of two, where it hides a byte order mark, and where it breaks an
 * overlong line that the document does not break: a text area cannot lay out a line of a million
 * characters.
 *
 * <p>The map is a list of stretches that run in step; each starts at a known pair of offsets.
 */
public final class ViewMap {

    /** Longer lines are broken in the view. */
    static final int LONGEST_LINE = 2000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private int[] viewAt = new int[4];
    private int[] documentAt = new int[4];
    private int size = 1;
    private int softBreaks;
    private int pairs;

    /** A text as it is shown, for a text of the document that is put in somewhere. */
    private record Shown(String text, int[] viewAt, int[] documentAt) {}

    /** Forgets everything and maps a new document. Answers with the text to show. */
    public String reset(String document) {
        size = 1;
        viewAt[0] = 0;
        documentAt[0] = 0;
        softBreaks = 0;
        pairs = 0;
        return insert(0, 0, document);
    }

    public int toDocument(int viewOffset) {
        int i = stretch(viewAt, viewOffset);
        int offset = documentAt[i] + (viewOffset - viewAt[i]);
        return i + 1 < size ? Math.min(offset, documentAt[i + 1]) : offset;
    }

    public int toView(int documentOffset) {
        int i = stretch(documentAt, documentOffset);
        int offset = viewAt[i] + Math.max(0, documentOffset - documentAt[i]);
        return i + 1 < size ? Math.min(offset, viewAt[i + 1] - 1) : offset;
    }

    /**
     * Whether most of the document's line ends are of two characters, so that new ones should be as
     * well.
     */
    boolean pairedLineEnds() {
        return pairs > 0;
    }

    /** How many lines the view breaks although the document does not. */
    public int softBreaks() {
        return softBreaks;
    }

    /**
     * Whether the line that starts at this view offset goes on with the document's line above it.
     */
    public boolean continues(int viewLineStart) {
        int i = Arrays.binarySearch(viewAt, 0, size, viewLineStart);
        return i > 0 && ahead(viewAt, documentAt, i) < 0;
    }

    /** The number of soft breaks before a view offset. */
    public int softBreaksBefore(int viewOffset) {
        if (softBreaks == 0) {
            return 0;
        }
        int count = 0;
        for (int i = 1; i < size && viewAt[i] <= viewOffset; i++) {
            if (ahead(viewAt, documentAt, i) < 0) {
                count++;
            }
        }
        return count;
    }

    /**
     * Follows a change of the view that the user made by typing: the view already shows {@code
     * inserted}.
     *
     * @return what the document has to put there, with its own line ends
     */
    public String typed(int viewStart, int viewEnd, String inserted) {
        int documentStart = toDocument(viewStart);
        int documentEnd = toDocument(viewEnd);
        String text = pairedLineEnds() ? inserted.replace("\n", "\r\n") : inserted;
        Shown shown = show(text, documentStart, false);
        splice(viewStart, viewEnd, documentStart, documentEnd, text.length(), shown);
        return text;
    }

    /**
     * Follows a change of the document.
     *
     * @return what the view has to show from {@code toView(start)} to {@code toView(end)}, both
     *     asked before
     */
    public String insert(int documentStart, int documentEnd, String text) {
        int viewStart = toView(documentStart);
        int viewEnd = toView(documentEnd);
        Shown shown = show(text, documentStart, true);
        splice(viewStart, viewEnd, documentStart, documentEnd, text.length(), shown);
        return shown.text();
    }

    private void splice(
            int viewStart,
            int viewEnd,
            int documentStart,
            int documentEnd,
            int documentLength,
            Shown shown) {
        int from = 1;
        while (from < size && viewAt[from] <= viewStart && documentAt[from] <= documentStart) {
            from++;
        }
        int to = from;
        while (to < size && viewAt[to] <= viewEnd && documentAt[to] <= documentEnd) {
            to++;
        }
        for (int i = from; i < to; i++) {
            forget(i);
        }
        int viewShift = shown.text().length() - (viewEnd - viewStart);
        int documentShift = documentLength - (documentEnd - documentStart);
        int added = shown.viewAt().length;
        int[] newView = new int[size - (to - from) + added + 4];
        int[] newDocument = new int[newView.length];
        System.arraycopy(viewAt, 0, newView, 0, from);
        System.arraycopy(documentAt, 0, newDocument, 0, from);
        for (int i = 0; i < added; i++) {
            newView[from + i] = viewStart + shown.viewAt()[i];
            newDocument[from + i] = documentStart + shown.documentAt()[i];
            count(newView, newDocument, from + i);
        }
        int n = from + added;
        // What follows must run in step again, even where the removed range ended inside a pair.
        int viewNext = viewStart + shown.text().length();
        int documentNext = documentStart + documentLength;
        if (documentNext - newDocument[n - 1] != viewNext - newView[n - 1]) {
            newView[n] = viewNext;
            newDocument[n] = documentNext;
            count(newView, newDocument, n);
            n++;
        }
        for (int i = to; i < size; i++, n++) {
            newView[n] = viewAt[i] + viewShift;
            newDocument[n] = documentAt[i] + documentShift;
        }
        viewAt = newView;
        documentAt = newDocument;
        size = n;
    }

    private void forget(int i) {
        int more = ahead(viewAt, documentAt, i);
        softBreaks -= more < 0 ? 1 : 0;
        pairs -= more > 0 ? 1 : 0;
    }

    private void count(int[] view, int[] document, int i) {
        int more = ahead(view, document, i);
        softBreaks += more < 0 ? 1 : 0;
        pairs += more > 0 ? 1 : 0;
    }

    /**
     * How much longer the stretch before i is in the document; a hidden byte order mark is no line
     * end.
     */
    private static int ahead(int[] view, int[] document, int i) {
        int shown = view[i] - view[i - 1];
        return shown == 0 ? 0 : (document[i] - document[i - 1]) - shown;
    }

    private int stretch(int[] starts, int offset) {
        int i = Arrays.binarySearch(starts, 0, size, offset);
        if (i < 0) {
            return Math.max(0, -i - 2);
        }
        while (i + 1 < size && starts[i + 1] == offset) {
            i++;
        }
        return i;
    }

    private static Shown show(String text, int documentStart, boolean breakLong) {
        boolean mark = documentStart == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        if (!mark && text.indexOf('\r') < 0 && !(breakLong && hasLongLine(text))) {
            return new Shown(text, new int[0], new int[0]);
        }
        return new Showing(text, mark ? 1 : 0, breakLong).run();
    }

    private static boolean hasLongLine(String text) {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > LONGEST_LINE) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Writes the text to show, and where it gets out of step with the document. */
    private static final class Showing {
        private final String text;
        private final boolean breakLong;
        private final StringBuilder out;
        private int[] view = new int[16];
        private int[] document = new int[16];
        private int n;
        private int at;

        Showing(String text, int from, boolean breakLong) {
            this.text = text;
            this.breakLong = breakLong;
            this.at = from;
            this.out = new StringBuilder(text.length() + 64);
            if (from > 0) {
                step();
            }
        }

        Shown run() {
            int length = 0;
            boolean quoted = false;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    out.append('\n');
                    at += 2;
                    step();
                    length = 0;
                    quoted = false;
                } else {
                    out.append(c == '\r' ? '\n' : c);
                    at++;
                    quoted ^= c == '"' && (at < 2 || text.charAt(at - 2) != '\\');
                    length = c == '\n' || c == '\r' ? 0 : length + 1;
                    if (breakLong && breaksAfter(c, length, quoted)) {
                        out.append('\n');
                        step();
                        length = 0;
                    }
                }
            }
            return new Shown(out.toString(), Arrays.copyOf(view, n), Arrays.copyOf(document, n));
        }

        /** At a comma between values from half of the longest line on; anywhere at the latest. */
        private boolean breaksAfter(char c, int length, boolean quoted) {
            if (at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return false;
            }
            boolean inPair = Character.isHighSurrogate(c);
            return !inPair
                    && (length >= LONGEST_LINE
                            || (length > LONGEST_LINE / 2 && c == ',' && !quoted));
        }

        private void step() {
            if (n == view.length) {
                view = Arrays.copyOf(view, n * 2);
                document = Arrays.copyOf(document, n * 2);
            }
            view[n] = out.length();
            document[n++] = at;
        }
    }
}
