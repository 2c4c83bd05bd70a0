package dev.cairn.document;

import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * Keeps the snapshot of the present text at hand without making anybody wait: a small change is
 * parsed at once, a large text in the background. One parse runs at a time; what it finds counts
 * only while its revision is still the present one, else the latest text is parsed next.
 */
final class BackgroundParsing {

    /** So many characters are parsed at once, in about a millisecond. */
    static final int AT_ONCE = 64 * 1024;

    private static final int MANY_EDITS = 64;

    private final Executor background;
    private final Executor owner;
    private final BiConsumer<JsonText, Long> found;

    private String text = "";
    private long revision;
    private @Nullable JsonText current;
    private JsonText lastGood = JsonText.of("{}");
    private boolean running;
    private boolean told;
    private boolean closed;

    /**
     * Tells {@code found} on the owner's thread, with the revision, each time that a text was
     * parsed.
     */
    BackgroundParsing(Executor background, Executor owner, BiConsumer<JsonText, Long> found) {
        this.background = background;
        this.owner = owner;
        this.found = found;
    }

    /** Takes the first text; {@code parsed} where it was parsed before. */
    void start(String first, @Nullable JsonText parsed) {
        text = first;
        if (parsed != null) {
            current = parsed;
        } else if (first.length() <= AT_ONCE) {
            current = JsonText.of(first);
        } else {
            parseInBackground();
        }
        keepGood();
    }

    /** The present text after the edits, where that is known quickly; else null. */
    @Nullable JsonText quickly(List<TextEdit> edits) {
        @Nullable JsonText next = current;
        if (next != null && edits.size() <= MANY_EDITS) {
            for (TextEdit edit : edits) {
                next = next == null ? null : next.withQuickly(edit, AT_ONCE);
            }
        } else {
            next = null;
        }
        return next;
    }

    /** The text is a new one; {@code quick} is its snapshot where it is known already. */
    void advance(String next, long nextRevision, @Nullable JsonText quick) {
        text = next;
        revision = nextRevision;
        current = quick == null && next.length() <= AT_ONCE ? JsonText.of(next) : quick;
        told = false;
        keepGood();
    }

    /** Tells the snapshot of the present text, now or when the background has parsed it. */
    void announce() {
        if (current == null) {
            parseInBackground();
        } else {
            tell(current);
        }
    }

    @Nullable JsonText current() {
        return current;
    }

    JsonText lastGood() {
        return lastGood;
    }

    /** The present snapshot, parsed here and now where it is not at hand. */
    JsonText now() {
        @Nullable JsonText known = current;
        if (known != null) {
            return known;
        }
        JsonText parsed = JsonText.of(text);
        accept(parsed);
        return parsed;
    }

    void close() {
        closed = true;
    }

    private void keepGood() {
        if (current != null && current.parses()) {
            lastGood = current;
        }
    }

    private void accept(JsonText parsed) {
        current = parsed;
        keepGood();
        tell(parsed);
    }

    private void tell(JsonText parsed) {
        if (!told) {
            told = true;
            found.accept(parsed, revision);
        }
    }

    private void parseInBackground() {
        if (running) {
            return;
        }
        running = true;
        String wanted = text;
        long of = revision;
        background.execute(
                () -> {
                    JsonText parsed = JsonText.of(wanted);
                    owner.execute(() -> finished(parsed, of));
                });
    }

    private void finished(JsonText parsed, long of) {
        running = false;
        if (closed || current != null) {
            return;
        }
        if (of == revision) {
            accept(parsed);
        } else {
            parseInBackground();
        }
    }
}
