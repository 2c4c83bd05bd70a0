package dev.cairn.cli;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command prints.
 *
 * @param out results, for people or programs; buffered
 * @param err problems and progress, for people
 * @param watched whether somebody sees what goes to {@code err}
 */
record TerminalOutput(PrintStream out, PrintStream err, boolean watched) {

    /** Set by the launcher, which can tell where standard error goes. */
    private static final String WATCHED = "cairn.watched";

    /** The terminal of this process. Everything is UTF-8 but on Windows, whose consoles differ. */
    static TerminalOutput ofProcess() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        @Nullable String told = System.getProperty(WATCHED);
        // Java looks through the whole class path for a console, so it is asked only where it
        // helps.
        @Nullable Console console = windows || told == null ? System.console() : null;
        boolean both = console != null && console.isTerminal();
        boolean watched = told == null ? both : Boolean.parseBoolean(told);
        Charset charset =
                windows && console != null && both ? console.charset() : StandardCharsets.UTF_8;
        return new TerminalOutput(
                stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset), watched);
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                charset);
    }

    /** A problem, as a sentence on its own line. */
    void problem(String sentence) {
        out.flush();
        err.println("cairn: " + PrintablePath.of(sentence));
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
