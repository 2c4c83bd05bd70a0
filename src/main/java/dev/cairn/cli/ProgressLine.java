package dev.cairn.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says on a terminal how far a long run is, on one line that is wiped away at the end. */
final class ProgressLine {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(200);

    private final TerminalOutput terminal;
    private final InstantSource clock;
    private Instant next;
    private int done;
    private boolean shown;

    ProgressLine(TerminalOutput terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.instant().plus(PATIENCE);
    }

    /** One more file is done; {@code printing} is whether its result is printed next. */
    void step(boolean printing) {
        done++;
        if (!terminal.watched()) {
            return;
        }
        if (printing) {
            wipe();
        }
        Instant now = clock.instant();
        if (now.isAfter(next)) {
            next = now.plus(STEP);
            terminal.out().flush();
            terminal.err().print("\r" + done + " files checked");
            terminal.err().flush();
            shown = true;
        }
    }

    void end() {
        wipe();
    }

    private void wipe() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(40) + "\r");
            terminal.err().flush();
            shown = false;
        }
    }
}
