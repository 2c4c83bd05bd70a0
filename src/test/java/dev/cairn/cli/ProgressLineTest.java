package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.EPOCH;

    private ProgressLine progress(boolean watched) {
        PrintStream out = new PrintStream(new ByteArrayOutputStream());
        PrintStream shown = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new TerminalOutput(out, shown, watched), () -> now);
    }

    private void run(ProgressLine progress, int files) {
        for (int i = 0; i < files; i++) {
            now = now.plus(Duration.ofMillis(150));
            progress.step(false);
        }
        progress.end();
    }

    @Test
    void countsOnOneLineAndWipesItAtTheEnd() {
        run(progress(true), 20);
        String shown = err.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("\r7 files checked").contains("\r19 files checked");
        assertThat(shown).doesNotContain("\n").doesNotContain("\r1 files");
        assertThat(shown).endsWith("\r" + " ".repeat(40) + "\r");
    }

    @Test
    void aShortRunAndARunThatNobodyWatchesSayNothing() {
        run(progress(true), 3);
        run(progress(false), 100);
        assertThat(err.size()).isZero();
    }
}
