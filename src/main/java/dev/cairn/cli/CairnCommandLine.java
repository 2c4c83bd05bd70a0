package dev.cairn.cli;

import dev.cairn.form.EditableField;
import dev.cairn.stac.SpellingMatcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The command line: tells what is for it, runs it, and gives the exit status. Only the command that
 * is asked for is built, since most runs are short.
 */
public final class CairnCommandLine {

    /** No errors were found, or all was done. */
    static final int OK = 0;

    /** Errors were found, or something stands in the way. */
    static final int ERRORS = 1;

    /** A file could not be read, or the command line is wrong. */
    static final int UNREADABLE = 2;

    private final TerminalOutput terminal;
    private final CommandGroup root;

    /**
     * The command line on the terminal of this process.
     *
     * @param fields the fields that the forms of the window edit, asked for only where they are
     *     listed
     */
    public CairnCommandLine(Supplier<List<EditableField>> fields) {
        this(TerminalOutput.ofProcess(), fields);
    }

    CairnCommandLine(TerminalOutput terminal, Supplier<List<EditableField>> fields) {
        this.terminal = terminal;
        this.root = new RootCommand(terminal, fields);
    }

    /**
     * Whether these arguments are for the command line, rather than files for the window: a
     * command, an option, or a word that is neither a file nor far from a command.
     */
    public boolean takes(String... args) {
        if (args.length == 0 || args[0].equals("--")) {
            return false;
        }
        String first = args[0];
        return root.names().contains(first)
                || first.startsWith("-")
                || (meant(first).isPresent() && !Files.exists(Path.of(first)));
    }

    /** The command that a slip of the pen may have meant; empty when none is near. */
    Optional<String> meant(String first) {
        return SpellingMatcher.nearest(first, root.names());
    }

    /** Runs a command and gives the exit status. */
    public int run(String... args) {
        try {
            return new CommandInvocation(terminal).run(root, args);
        } catch (RuntimeException failure) {
            terminal.problem(
                    "Something went wrong that should not: "
                            + failure
                            + ". Please tell the developers, with the command and the file.");
            return UNREADABLE;
        } finally {
            terminal.flush();
        }
    }
}
