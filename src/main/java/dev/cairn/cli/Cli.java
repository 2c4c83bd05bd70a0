package dev.cairn.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command line: knows the subcommands, runs one, and gives the exit status. Only the subcommand
 * that is asked for is built, since most runs are short.
 */
public final class Cli {

    /** No errors were found, or all was done. */
    static final int OK = 0;

    /** Errors were found, or something stands in the way. */
    static final int ERRORS = 1;

    /** A file could not be read, or the command line is wrong. */
    static final int UNREADABLE = 2;

    private static final int WIDTH = 100;

    private final Map<String, Function<Terminal, Callable<Integer>>> commands =
            new LinkedHashMap<>();
    private final Terminal terminal;
    private final Logger libraries = Logger.getLogger("com.networknt");

    /**
     * The command line on the terminal of this process.
     *
     * @param fields the fields that the forms of the window edit, each as a plain object; the
     *     window knows them, and the command line does not know the window
     */
    public Cli(Supplier<List<Map<String, @Nullable Object>>> fields) {
        this(Terminal.ofProcess(), fields);
    }

    Cli(Terminal terminal, Supplier<List<Map<String, @Nullable Object>>> fields) {
        this.terminal = terminal;
        // What libraries have to say is said in our own words, where a user needs it.
        libraries.setLevel(Level.OFF);
        commands.put("check", CheckCommand::new);
        commands.put("fix", FixCommand::new);
        commands.put("migrate", MigrateCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("schemas", SchemasCommand::new);
        commands.put("fields", out -> new FieldsCommand(out, fields));
    }

    /**
     * Whether these arguments are for the command line, rather than files for the window: a
     * subcommand, an option, or a word that is neither a file nor far from a subcommand.
     */
    public boolean takes(String... args) {
        if (args.length == 0 || args[0].equals("--")) {
            return false;
        }
        String first = args[0];
        return commands.containsKey(first)
                || first.equals("help")
                || first.startsWith("-")
                || (meant(first).isPresent() && !Files.exists(Path.of(first)));
    }

    /** The subcommand that a slip of the pen may have meant; empty when none is near. */
    Optional<String> meant(String first) {
        return commands.keySet().stream().filter(name -> near(name, first)).findFirst();
    }

    /** One letter too many, too few, wrong, or two that changed places. */
    private static boolean near(String name, String typed) {
        int start = 0;
        int most = Math.min(name.length(), typed.length());
        while (start < most && name.charAt(start) == typed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && name.charAt(name.length() - 1 - end) == typed.charAt(typed.length() - 1 - end)) {
            end++;
        }
        int left = name.length() - start - end;
        int other = typed.length() - start - end;
        boolean swapped =
                left == 2
                        && other == 2
                        && name.charAt(start) == typed.charAt(start + 1)
                        && name.charAt(start + 1) == typed.charAt(start);
        return name.length() > 2 && (swapped || left <= 1 && other <= 1);
    }

    /** Runs a subcommand and gives the exit status. */
    public int run(String... args) {
        try {
            return args.length > 0 && isUnknownWord(args[0]) ? unknown(args[0]) : execute(args);
        } finally {
            terminal.flush();
        }
    }

    private boolean isUnknownWord(String first) {
        return !commands.containsKey(first) && !first.equals("help") && !first.startsWith("-");
    }

    private int unknown(String word) {
        terminal.problem("There is no command and no file \"" + word + "\".");
        meant(word).ifPresent(name -> terminal.problem("Did you mean cairn " + name + "?"));
        terminal.problem("Try \"cairn --help\".");
        return UNREADABLE;
    }

    private int execute(String... args) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach(
                (name, make) -> {
                    if (args.length == 0
                            || !commands.containsKey(args[0])
                            || args[0].equals(name)) {
                        line.addSubcommand(name, make.apply(terminal));
                    }
                });
        if (args.length == 0 || !commands.containsKey(args[0])) {
            line.addSubcommand(new CommandLine.HelpCommand());
        }
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return line.execute(args);
    }

    private int wrongUsage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        terminal.problem(String.valueOf(problem.getMessage()));
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                terminal.problem("Did you mean " + String.join(" or ", near) + "?");
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        terminal.problem("Try \"" + name + " --help\".");
        return UNREADABLE;
    }

    private int failed(Exception failure) {
        terminal.problem(
                "Something went wrong that should not: "
                        + failure
                        + ". Please tell the developers, with the command and the file.");
        return UNREADABLE;
    }

    @Command(
            name = "cairn",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisHeading = "",
            customSynopsis = {
                "Usage: cairn [FILE...]           opens the window",
                "       cairn COMMAND [OPTIONS]   works without one"
            },
            description =
                    "%nWrites, checks and publishes STAC Items for trained models and training"
                            + " data.%n",
            commandListHeading = "%nCommands:%n",
            optionListHeading = "Options:%n",
            footer = "%nMore about a command: cairn COMMAND --help")
    private static final class Root implements Callable<Integer> {
        @Override
        public Integer call() {
            return OK;
        }
    }
}
