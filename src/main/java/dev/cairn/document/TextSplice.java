package dev.cairn.document;

import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;

/** A change of the text at one place that knows what it removed, so that it can be taken back. */
record TextSplice(int start, String removed, String inserted) {

    /** Where the inserted text ends in the text after this change. */
    int end() {
        return start + inserted.length();
    }

    TextEdit edit() {
        return new TextEdit(start, start + removed.length(), inserted);
    }

    TextEdit inverse() {
        return new TextEdit(start, end(), removed);
    }

    int weight() {
        return removed.length() + inserted.length();
    }

    /** Whether a change from {@code from} to {@code to} happens in or at the inserted text. */
    boolean touches(int from, int to) {
        return from <= end() && to >= start;
    }

    /** This change and the next one as a single change; null when they do not touch. */
    @Nullable TextSplice then(TextSplice next) {
        int nextEnd = next.start + next.removed.length();
        if (!touches(next.start, nextEnd)) {
            return null;
        }
        int before = Math.max(0, start - next.start);
        int after = Math.max(0, nextEnd - end());
        String left = next.removed.substring(0, before);
        String right = next.removed.substring(next.removed.length() - after);
        String keptLeft = inserted.substring(0, Math.max(0, next.start - start));
        String keptRight =
                inserted.substring(Math.min(inserted.length(), Math.max(0, nextEnd - start)));
        return new TextSplice(
                Math.min(start, next.start),
                left + removed + right,
                keptLeft + next.inserted + keptRight);
    }

    /** Where an offset of the text after this change was before it; inside: at its start. */
    int back(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= end() ? offset - inserted.length() + removed.length() : start;
    }
}
