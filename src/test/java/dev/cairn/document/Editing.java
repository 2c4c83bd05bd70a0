package dev.cairn.document;

import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/** Helps tests to make edits, and to stand in for threads and clocks. */
final class Editing {

    private Editing() {}

    static UserEdit edit(@Nullable String key, int start, int end, String replacement) {
        return edit(key, new TextEdit(start, end, replacement));
    }

    static UserEdit edit(@Nullable String key, TextEdit... edits) {
        return new UserEdit("Change", List.of(edits), key, "test");
    }

    static Document document(String text) {
        return new Document(null, text, Runnable::run, Runnable::run, new StoppedClock());
    }

    /** A clock that goes on only when it is told to. */
    static final class StoppedClock implements InstantSource {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    /** An executor whose work waits until the test lets it be done. */
    static final class Waiting implements Executor {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public void execute(Runnable command) {
            work.add(command);
        }

        int size() {
            return work.size();
        }

        void runOne() {
            work.remove().run();
        }
    }
}
