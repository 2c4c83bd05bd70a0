package dev.cairn.document;

import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The steps that can be taken back and made again. Every state of the text that the history knows
 * has a number, so that "is this what was saved?" is one comparison, also after undo.
 */
final class UndoHistory {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;
    private static final int MOST_STEPS = 10_000;

    private final InstantSource clock;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private long weight;
    private long state;
    private long lastState;
    private boolean open;

    UndoHistory(InstantSource clock) {
        this.clock = clock;
    }

    /** A change as one entry: from one numbered state of the text to another. */
    private static final class Step {
        private final String label;
        private final @Nullable String mergeKey;
        private final List<TextSplice> splices;
        private final long before;
        private long after;
        private Instant changed;

        private Step(
                String label,
                @Nullable String mergeKey,
                List<TextSplice> splices,
                long before,
                long after,
                Instant changed) {
            this.label = label;
            this.mergeKey = mergeKey;
            this.splices = new ArrayList<>(splices);
            this.before = before;
            this.after = after;
            this.changed = changed;
        }

        private long weight() {
            long sum = 64;
            for (TextSplice splice : splices) {
                sum += splice.weight();
            }
            return sum;
        }

        /** Whether the change happens where this step changed the text. */
        private boolean touches(TextSplice next) {
            int from = next.start();
            int to = next.start() + next.removed().length();
            for (TextSplice splice : splices.reversed()) {
                if (splice.touches(from, to)) {
                    return true;
                }
                from = splice.back(from);
                to = splice.back(to);
            }
            return false;
        }

        private void extend(List<TextSplice> more) {
            for (TextSplice next : more) {
                @Nullable TextSplice joined = splices.getLast().then(next);
                if (joined == null) {
                    splices.add(next);
                } else {
                    splices.set(splices.size() - 1, joined);
                }
            }
        }

        private List<TextEdit> edits() {
            return splices.stream().map(TextSplice::edit).toList();
        }

        private List<TextEdit> inverse() {
            return splices.reversed().stream().map(TextSplice::inverse).toList();
        }
    }

    /** Notes a change that was made; it joins the step before when it continues it. */
    void record(String label, @Nullable String mergeKey, List<TextSplice> splices) {
        Instant now = clock.instant();
        redo.forEach(step -> weight -= step.weight());
        redo.clear();
        @Nullable Step top = undo.peek();
        lastState++;
        if (top != null && continues(top, mergeKey, splices, now)) {
            weight -= top.weight();
            top.extend(splices);
            top.after = lastState;
            top.changed = now;
            weight += top.weight();
        } else {
            Step step = new Step(label, mergeKey, splices, state, lastState, now);
            undo.push(step);
            weight += step.weight();
        }
        state = lastState;
        open = true;
        forgetOldest();
    }

    private boolean continues(
            Step top, @Nullable String mergeKey, List<TextSplice> splices, Instant now) {
        return open
                && mergeKey != null
                && mergeKey.equals(top.mergeKey)
                && Duration.between(top.changed, now).compareTo(PAUSE) <= 0
                && top.touches(splices.getFirst());
    }

    private void forgetOldest() {
        while (undo.size() > 1 && (weight > MOST_CHARACTERS || undo.size() > MOST_STEPS)) {
            weight -= undo.removeLast().weight();
        }
    }

    /** The next change starts a step of its own. */
    void settle() {
        open = false;
    }

    /** The number of the present state of the text. */
    long state() {
        return state;
    }

    @Nullable String undoLabel() {
        @Nullable Step top = undo.peek();
        return top == null ? null : top.label;
    }

    @Nullable String redoLabel() {
        @Nullable Step top = redo.peek();
        return top == null ? null : top.label;
    }

    /** The edits that take the last step back; empty when there is none. */
    List<TextEdit> undo() {
        @Nullable Step step = undo.poll();
        if (step == null) {
            return List.of();
        }
        redo.push(step);
        state = step.before;
        open = false;
        return step.inverse();
    }

    /** The edits that make the step again that was taken back last; empty when there is none. */
    List<TextEdit> redo() {
        @Nullable Step step = redo.poll();
        if (step == null) {
            return List.of();
        }
        undo.push(step);
        state = step.after;
        open = false;
        return step.edits();
    }
}
